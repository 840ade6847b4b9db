import type { SavedQuery } from '#contract/console.ts';
import type { SavedPlace } from '../../../state/saved-queries.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { QueryEntry } from './query-entry.tsx';
import { QueryMenu } from './query-menu.tsx';

/** What can be asked of a kept query. */
export type KeptActions = {
  readonly open: (query: SavedQuery) => void;
  readonly change: (place: SavedPlace, query: SavedQuery) => void;
  readonly duplicate: (place: SavedPlace, query: SavedQuery) => void;
  /** Puts a copy into the other place. */
  readonly copyTo: (place: SavedPlace, query: SavedQuery) => void;
  readonly copyLink: (query: SavedQuery) => void;
  readonly saveAsFile: (query: SavedQuery) => void;
  readonly remove: (place: SavedPlace, query: SavedQuery) => void;
};

/** A query that is kept, with all that can be done with it. */
export function KeptEntry({
  query,
  place,
  isEditor,
  actions,
}: {
  readonly query: SavedQuery;
  readonly place: SavedPlace;
  readonly isEditor: boolean;
  readonly actions: KeptActions;
}) {
  const { t, language } = useQueryText();
  const { name, description, tags, parameters, updatedAt } = query;
  const names = Object.keys(parameters).join(', ');
  const when = new Date(updatedAt);
  const date = Number.isNaN(when.getTime()) ? updatedAt : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(when);
  const forEditors = isEditor ? undefined : t('library.needsToken');
  const why = place === 'server' ? forEditors : undefined;
  const other = place === 'server' ? 'browser' : 'server';
  const menu = (
    <QueryMenu
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
