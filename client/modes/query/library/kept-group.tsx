import { Button } from 'react-aria-components';
import type { SavedQuery } from '#contract/console.ts';
import { hasWords } from '../../../state/has-words.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { KeptEntry, type KeptActions } from './kept-entry.tsx';

/** The kept queries that have every word that was typed. */
export const findKept = (queries: readonly SavedQuery[], filter: string): readonly SavedQuery[] =>
  queries.filter(({ name, description, tags }) => hasWords([name, description, ...tags], filter));

const words = {
  server: { empty: 'library.serverEmpty', export: 'library.exportServer', file: 'postura-queries-server.json' },
  browser: { empty: 'library.browserEmpty', export: 'library.exportBrowser', file: 'postura-queries.json' },
} as const;

/** The queries of one place. */
export function KeptQueries({
  place,
  queries,
  filter,
  isEditor,
  actions,
  onExport,
}: {
  readonly place: KeptIn;
  readonly queries: readonly SavedQuery[];
  readonly filter: string;
  readonly isEditor: boolean;
  readonly actions: KeptActions;
  readonly onExport: (queries: readonly SavedQuery[], file: string) => void;
}) {
  const { t } = useQueryText();
  if (queries.length === 0) return <p className="minor">{t(words[place].empty)}</p>;
  return (
    <>
      <ul className="query-entries">
        {findKept(queries, filter).map((query) => (
          <KeptEntry key={query.id} query={query} place={place} isEditor={isEditor} actions={actions} />
        ))}
      </ul>
      <Button className="button button-small" aria-label={t(words[place].export)} onPress={() => onExport(queries, words[place].file)}>
        {t('library.export')}
      </Button>
    </>
  );
}
