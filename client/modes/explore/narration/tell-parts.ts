import type { NodeId } from '#contract/graph.ts';
import type { Note } from '#contract/kept.ts';
import type { Language } from '../../../state/session.ts';
import { bindText, nameNode, type Translate } from '../../../text/words.ts';
import type { Document } from '../../../state/document.ts';
import { nameDay } from '../../kept/name-day.ts';
import { nameTarget } from '../name-target.ts';
import type { Known } from '../outline-rows.ts';
import type { Citation } from './cite-passages.ts';
import type { Narration, Part, Sentence } from './compose-narration.ts';
import type { Passus } from './write-copy.ts';

export type Telling = { readonly document: Document; readonly known: Known; readonly language: Language; readonly t: Translate };

/** The policy in question, or what is drawn. */
export function nameView({ document: { policy }, known, language, t }: Telling): string {
  const node = policy === null ? undefined : known.nodes.get(policy);
  return node === undefined ? t('narration.label') : bindText(nameNode(node, language));
}

export const titlePart = ({ name }: Part, telling: Telling): string =>
  name === 'question' ? telling.t('narration.part.question', { name: nameView(telling) }) : telling.t(`narration.part.${name}`);

/** How many statements no source dates. */
export const tellDates = ({ statements, undated }: Narration, t: Translate): string =>
  undated === 0 ? t('narration.allDated') : t('narration.dated', { undated, count: statements });

/** A note under its author's name. */
export function tellNote({ author, on, kind, text, updatedAt }: Note, { known, language, t }: Telling): string {
  const edge = kind === 'edge' ? [...known.statements.values()].flat().find(({ id }) => id === on) : undefined;
  const name = nameTarget(edge === undefined ? { kind: 'node', id: on as NodeId } : { kind: 'line', line: edge }, known, t, language);
  return t('narration.noteBy', { author, when: nameDay(updatedAt, language), name, text });
}

/** Where a passage stands and what it says, in a sentence of ours. */
export const tellPassage = ({ passage }: Citation, language: Language): string =>
  language === 'es' ? `${passage.locatorEs}: ${bindText(passage.paraphraseEs)}` : `${passage.locator}: ${bindText(passage.paraphrase)}`;

const withCitations = ({ words, citations }: Sentence): string =>
  citations.length === 0 ? words : `${words} [${citations.map(({ label }) => label).join(', ')}]`;

/** All of a narration as headings and lines, for the clipboard. */
export function tellAll(narration: Narration, notes: readonly Note[], telling: Telling): readonly Passus[] {
  const { t, language } = telling;
  const { parts, sources } = narration;
  return [
    ...parts.map((part) => ({ title: titlePart(part, telling), sentences: part.entries.flatMap(({ sentences }) => sentences.map(withCitations)) })),
    { title: t('narration.part.dates'), sentences: [tellDates(narration, t)] },
    ...(notes.length === 0 ? [] : [{ title: t('narration.part.notes'), sentences: notes.map((note) => tellNote(note, telling)) }]),
    ...sources.map(({ source, label, citations }) => ({
      title: `${label}: ${source.title}`,
      sentences: citations.map((citation) => `[${citation.label}] ${tellPassage(citation, language)}`),
    })),
  ];
}
