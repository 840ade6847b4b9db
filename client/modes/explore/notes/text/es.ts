import type { en } from './en.ts';

/** The words of notes in Spanish. */
export const es: Readonly<Record<keyof typeof en, string>> = {
  'notes.title': 'Notas',
  'notes.lead': 'Las notas son de quien las firma. No forman parte de lo que dicen las fuentes.',
  'notes.by': 'Nota de {{author}}, {{when}}',
  'notes.changed': 'cambió el {{when}}',
  'notes.write': 'Escribir una nota…',
  'notes.change': 'Cambiar…',
  'notes.changeOf': 'Cambiar la nota de {{author}}, {{when}}',
  'notes.remove': 'Eliminar…',
  'notes.removeOf': 'Eliminar la nota de {{author}}, {{when}}',
  'notes.writeTitle': 'Escribir una nota',
  'notes.changeTitle': 'Cambiar la nota',
  'notes.removeTitle': '¿Eliminar la nota?',
  'notes.removeWords': 'La nota de {{author}} desaparece para todos los que la ven.',
  'notes.removeRun': 'Eliminar',
  'notes.text': 'Nota',
  'notes.author': 'Su nombre',
  'notes.authorHint': 'Aparece junto a la nota para quien la lea.',
  'notes.textMissing': 'Escriba algo.',
  'notes.authorMissing': 'Diga de quién es la nota.',
  'notes.tooLong': 'Es demasiado largo.',
  'notes.save': 'Guardar',
  'notes.failed': 'No cambió nada: {{reason}}',
  'notes.saved': 'La nota está guardada.',
  'notes.removed': 'La nota está eliminada.',
};
