import type { SavedQuery } from '#contract/console.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import { nameDay } from '../../kept/name-day.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { QueryEntry } from './query-entry.tsx';
import { EntryMenu } from '../../kept/entry-menu.tsx';

/** What can be asked of a kept query. */
export type KeptActions = {
  readonly open: (query: SavedQuery) => void;
  readonly change: (place: KeptIn, query: SavedQuery) => void;
  readonly duplicate: (place: KeptIn, query: SavedQuery) => void;
  /** Puts a copy into the other place. */
  readonly copyTo: (place: KeptIn, query: SavedQuery) => void;
  readonly copyLink: (query: SavedQuery) => void;
  readonly saveAsFile: (query: SavedQuery) => void;
  readonly remove: (place: KeptIn, query: SavedQuery) => void;
};

/** A query that is kept, with all that can be done with it. */
export function KeptEntry({
  query,
  place,
  isEditor,
  actions,
}: {
  readonly query: SavedQuery;
  readonly place: KeptIn;
  readonly isEditor: boolean;
  readonly actions: KeptActions;
}) {
  const { t, language } = useQueryText();
  const keptText = useKeptText();
  const { name, description, tags, parameters, updatedAt } = query;
  const names = Object.keys(parameters).join(', ');
  const date = nameDay(updatedAt, language);
  const forEditors = isEditor ? undefined : keptText.t('kept.needsToken');
  const why = place === 'server' ? forEditors : undefined;
  const other = place === 'server' ? 'browser' : 'server';
  const menu = (
    <EntryMenu
      label={t('library.more', { name })}
      actions={[
        { id: 'open', words: t('library.open'), run: () => actions.open(query) },
        { id: 'change', words: t('library.edit'), run: () => actions.change(place, query), why },
        { id: 'duplicate', words: t('library.duplicate'), run: () => actions.duplicate(place, query), why },
        {
          id: 'copyTo',
          words: t(other === 'server' ? 'library.copyToServer' : 'library.copyToBrowser'),
          run: () => actions.copyTo(other, query),
          why: other === 'server' ? forEditors : undefined,
        },
        { id: 'copyLink', words: t('library.copyLink'), run: () => actions.copyLink(query) },
        { id: 'saveAsFile', words: t('library.export'), run: () => actions.saveAsFile(query) },
        { id: 'remove', words: t('library.delete'), run: () => actions.remove(place, query), why },
      ]}
    />
  );
  return (
    <QueryEntry
      name={name}
      description={description}
      notes={[...(names === '' ? [] : [t('library.takes', { names })]), t('library.changed', { when: date })]}
      tags={tags}
      menu={menu}
      onOpen={() => actions.open(query)}
    />
  );
}
