import { useState } from 'react';
import type { Note } from '#contract/kept.ts';
import { useText } from '../../../use-desk.ts';
import { DraftField } from '../../kept/draft-field.tsx';
import { FormEnds } from '../../kept/form-ends.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { useSubmit } from '../../kept/use-submit.ts';
import { Box } from '../box.tsx';
import { keepAuthor, readAuthor } from './author.ts';
import type { NoteWords } from './use-notes.ts';

/** The longest that the contract takes. */
const longest = { text: 5000, author: 200 } as const;
const troubleOf = (field: keyof NoteWords, value: string) =>
  value === '' ? (`notes.${field}Missing` as const) : value.length > longest[field] ? ('notes.tooLong' as const) : null;

/** Takes the words of a note, new or to be changed, and whose they are. */
export function NoteDialog({
  note,
  onKeep,
  onClose,
}: {
  readonly note?: Note | undefined;
  readonly onKeep: (words: NoteWords) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const nameFailure = useNameFailure();
  const [words, setWords] = useState<NoteWords>({ text: note?.text ?? '', author: note?.author ?? readAuthor() });
  const [isChecked, setChecked] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const trimmed: NoteWords = { text: words.text.trim(), author: words.author.trim() };
  const troubles = { text: troubleOf('text', trimmed.text), author: troubleOf('author', trimmed.author) };
  const { isBusy, onSubmit } = useSubmit(async () => {
    setChecked(true);
    if (troubles.text !== null || troubles.author !== null) return;
    setFailure(null);
    try {
      await onKeep(trimmed);
      keepAuthor(trimmed.author);
      onClose();
    } catch (error) {
      setFailure(t('notes.failed', { reason: nameFailure(error) }));
    }
  });
  const field = (name: keyof NoteWords) => ({
    value: words[name],
    trouble: isChecked && troubles[name] !== null ? t(troubles[name]) : null,
    onChange: (value: string) => setWords({ ...words, [name]: value }),
  });
  return (
    <Box title={t(note === undefined ? 'notes.writeTitle' : 'notes.changeTitle')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <DraftField label={t('notes.text')} rows={5} isFirst {...field('text')} />
        <DraftField label={t('notes.author')} hint={t('notes.authorHint')} {...field('author')} />
        <FormEnds failure={failure} isBusy={isBusy} words={t('notes.save')} onClose={onClose} />
      </form>
    </Box>
  );
}
