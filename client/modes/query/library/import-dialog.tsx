import { useState } from 'react';
import type { SavedQueryDraft } from '#contract/console.ts';
import type { EditorStatus } from '../../../state/kept/editor.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import type { Library } from '../../../state/saved-queries.ts';
import { Box } from '../../explore/box.tsx';
import { useQueryText } from '../text/use-query-text.ts';
import { FormEnds } from '../../kept/form-ends.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { PlaceChoice } from '../../kept/place-choice.tsx';
import { useSubmit } from '../../kept/use-submit.ts';

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
  readonly editor: EditorStatus;
  readonly onClose: () => void;
  readonly onDone: (done: { readonly added: number; readonly same: number }) => void;
}) {
  const { t } = useQueryText();
  const nameFailure = useNameFailure();
  const [wanted, setWanted] = useState<KeptIn>('browser');
  const [failure, setFailure] = useState<string | null>(null);
  const place = editor === 'accepted' ? wanted : 'browser';
  const takeIn = async () => {
    try {
      onDone(await library.takeIn(place, taken.queries));
      onClose();
    } catch (error) {
      setFailure(nameFailure(error));
    }
  };
  const { isBusy, onSubmit } = useSubmit(takeIn);
  return (
    <Box title={t('import.title')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <p>{t('import.words', { file: taken.file, count: taken.queries.length })}</p>
        <p className="minor">{t('import.names')}</p>
        <PlaceChoice editor={library.editor} label={t('import.where')} place={place} onChange={setWanted} />
        <FormEnds failure={failure} isBusy={isBusy} words={t('import.run')} onClose={onClose} />
      </form>
    </Box>
  );
}
