import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SavedQueryDraft } from '#contract/console.ts';
import type { Editor, Library, SavedPlace } from '../../../state/saved-queries.ts';
import { Box } from '../../explore/box.tsx';
import { useQueryText } from '../text/use-query-text.ts';
import { FormEnds } from './form-ends.tsx';
import { nameFailure } from './name-failure.ts';
import { PlaceChoice } from './place-choice.tsx';
import { useSubmit } from './use-submit.ts';

/** What is about to be taken in. */
export type Import = { readonly file: string; readonly queries: readonly SavedQueryDraft[] };

/** Says what a file holds and asks where to keep it. */
export function ImportDialog({
  taken,
  library,
  editor,
  onClose,
  onDone,
}: {
  readonly taken: Import;
  readonly library: Library;
  readonly editor: Editor;
  readonly onClose: () => void;
  readonly onDone: (done: { readonly added: number; readonly same: number }) => void;
}) {
  const { t } = useQueryText();
  const { i18n } = useTranslation();
  const [wanted, setWanted] = useState<SavedPlace>('browser');
  const [failure, setFailure] = useState<string | null>(null);
  const place = editor === 'accepted' ? wanted : 'browser';
  const takeIn = async () => {
    try {
      onDone(await library.takeIn(place, taken.queries));
      onClose();
    } catch (error) {
      setFailure(nameFailure(error, t, i18n));
    }
  };
  const { isBusy, onSubmit } = useSubmit(takeIn);
  return (
    <Box title={t('import.title')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <p>{t('import.words', { file: taken.file, count: taken.queries.length })}</p>
        <p className="minor">{t('import.names')}</p>
        <PlaceChoice library={library} editor={editor} label={t('import.where')} place={place} onChange={setWanted} />
        <FormEnds failure={failure} isBusy={isBusy} words={t('import.run')} onClose={onClose} />
      </form>
    </Box>
  );
}
