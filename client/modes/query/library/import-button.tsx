import { useState } from 'react';
import { Button, FileTrigger } from 'react-aria-components';
import { longestFile, type ReadFile, readQueriesFile } from '../../../state/queries-file.ts';
import type { EditorStatus } from '../../../state/kept/editor.ts';
import type { Library } from '../../../state/saved-queries.ts';
import { type QueryTranslate, useQueryText } from '../text/use-query-text.ts';
import { type Import, ImportDialog } from './import-dialog.tsx';
import type { Said } from '../../kept/said-line.tsx';

const readFile = (file: File): Promise<ReadFile> => (file.size > longestFile ? Promise.resolve({ kind: 'tooLarge' }) : file.text().then(readQueriesFile));

/** What is wrong with a file, by its name. */
export function describeWrongFile(file: string, reading: Exclude<ReadFile, { readonly kind: 'queries' }>, t: QueryTranslate): string {
  if (reading.kind !== 'wrongField') return t(`import.wrong.${reading.kind}`, { file });
  return reading.value === '' ? t('import.wrong.missing', { file, field: reading.field }) : t('import.wrong.wrongField', { ...reading, file });
}

/** Takes a file of queries in. */
export function ImportButton({ library, editor, say }: { readonly library: Library; readonly editor: EditorStatus; readonly say: (said: Said) => void }) {
  const { t } = useQueryText();
  const [taken, setTaken] = useState<Import | null>(null);
  const open = (file: File) => {
    readFile(file).then(
      (reading) => {
        if (reading.kind === 'queries') setTaken({ file: file.name, queries: reading.queries });
        else say({ words: describeWrongFile(file.name, reading, t), isFailure: true });
      },
      () => say({ words: t('import.wrong.unread', { file: file.name }), isFailure: true }),
    );
  };
  const tell = ({ added, same }: { readonly added: number; readonly same: number }) =>
    say({ words: [t('import.done', { count: added }), ...(same > 0 ? [t('import.same', { count: same })] : [])].join(' ') });
  return (
    <>
      <FileTrigger
        acceptedFileTypes={['application/json', '.json']}
        onSelect={(files) => {
          const file = files?.[0];
          if (file !== undefined) open(file);
        }}
      >
        <Button className="button button-small">{t('library.import')}</Button>
      </FileTrigger>
      {taken !== null && <ImportDialog taken={taken} library={library} editor={editor} onClose={() => setTaken(null)} onDone={tell} />}
    </>
  );
}
