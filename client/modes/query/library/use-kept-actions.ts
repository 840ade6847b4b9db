import { SavedQueryDraft, type SavedQuery } from '#contract/console.ts';
import { copyQueryLink } from '../../../commands/query-link.ts';
import type { OpenedQuery } from '../../../state/console.ts';
import { freeName, writeQueriesFile } from '../../../state/queries-file.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import type { Library } from '../../../state/saved-queries.ts';
import { useDesk } from '../../../use-desk.ts';
import { saveFile } from '../../../hand-over.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import type { KeptActions } from './kept-entry.tsx';
import type { Said } from '../../kept/said-line.tsx';

/** A name that every file system takes. */
const fileNameOf = (name: string): string =>
  `${
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^\w-]+/g, '-')
      .replaceAll(/^-+|-+$/g, '')
      .slice(0, 60) || 'query'
  }.json`;

/** What can be done with the queries of the library; each says what it did. */
export function useKeptActions({
  library,
  say,
  onOpen,
  onChange,
}: {
  readonly library: Library;
  readonly say: (said: Said | null) => void;
  readonly onOpen: (query: OpenedQuery) => void;
  readonly onChange: (place: KeptIn, query: SavedQuery) => void;
}) {
  const desk = useDesk();
  const { t } = useQueryText();
  const nameFailure = useNameFailure();
  const attempt = (work: () => Promise<Said>): void => {
    work().then(say, (error: unknown) => say({ words: t('library.failed', { reason: nameFailure(error) }), isFailure: true }));
  };
  const add = async (place: KeptIn, draft: SavedQueryDraft): Promise<string> => {
    const name = freeName(draft.name, new Set(library.listOf(place).map((one) => one.name)));
    await library.add(place, SavedQueryDraft.parse({ ...draft, name }));
    return name;
  };
  const toDraft = ({ name, description, tags, statement, parameters }: SavedQuery): SavedQueryDraft => ({ name, description, tags, statement, parameters });
  const exportAll = (queries: readonly SavedQuery[], file: string): void => {
    saveFile(file, writeQueriesFile(queries), 'application/json');
    say({ words: t('library.exported', { count: queries.length, file }) });
  };
  const actions: KeptActions = {
    open: ({ name, statement, parameters }) => onOpen({ name, statement, parameters }),
    change: onChange,
    duplicate: (place, query) => attempt(async () => ({ words: t('library.duplicated', { name: await add(place, toDraft(query)) }) })),
    copyTo: (place, query) =>
      attempt(async () => ({
        words: t(place === 'server' ? 'library.copiedToServer' : 'library.copiedToBrowser', { name: await add(place, toDraft(query)) }),
      })),
    copyLink: ({ statement, parameters }) => void copyQueryLink.run(desk, { statement, parameters }),
    saveAsFile: (query) => exportAll([query], fileNameOf(query.name)),
    remove: (place, query) =>
      attempt(async () => {
        await library.remove(place, query);
        const undo = () =>
          attempt(async () => {
            await library.restore(place, query);
            return { words: t('library.restored', { name: query.name }) };
          });
        return { words: t('library.removed', { name: query.name }), undo };
      }),
  };
  return {
    actions,
    exportAll,
    /** Keeps a copy of a query that comes with Postura. */
    keep: ({ name, statement, parameters }: OpenedQuery & { readonly name: string }): void =>
      attempt(async () => ({
        words: t('library.copiedToBrowser', { name: await add('browser', { name: name.slice(0, 200), description: '', tags: [], statement, parameters }) }),
      })),
  };
}
