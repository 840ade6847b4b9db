import { useId } from 'react';
import { Button } from 'react-aria-components';
import type { ViewSummary } from '#contract/kept.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import { EntryMenu } from '../../kept/entry-menu.tsx';
import { nameDay } from '../../kept/name-day.ts';
import { useKeptText } from '../../kept/use-kept-text.ts';
import type { ViewActions } from './use-view-actions.ts';

/** What a view's menu asks for that needs a box of its own. */
export type Asked = { readonly what: 'change' | 'replace' | 'remove'; readonly place: KeptIn; readonly view: ViewSummary };

/** A kept view in a list: its name opens it. */
export function ViewEntry({
  view,
  place,
  actions,
  hasMap,
  onAsk,
}: {
  readonly view: ViewSummary;
  readonly place: KeptIn;
  readonly actions: ViewActions;
  readonly hasMap: boolean;
  readonly onAsk: (asked: Asked) => void;
}) {
  const { t, language } = useKeptText();
  const about = useId();
  const { name, description, nodes, updatedAt } = view;
  const forEditors = actions.isEditor ? undefined : t('kept.needsToken');
  const why = place === 'server' ? forEditors : undefined;
  const ask = (what: Asked['what']) => () => onAsk({ what, place, view });
  return (
    <li className="query-entry">
      <div className="query-entry-words">
        <Button className="query-entry-open" aria-describedby={about} onPress={() => actions.open(place, view)}>
          {name}
        </Button>
        <div id={about}>
          {description !== '' && <p className="query-entry-about minor">{description}</p>}
          <p className="minor">
            {t('views.nodes', { count: nodes })} · {t('views.changed', { when: nameDay(updatedAt, language) })}
          </p>
        </div>
      </div>
      <EntryMenu
        label={t('views.more', { name })}
        actions={[
          { id: 'open', words: t('views.open'), run: () => actions.open(place, view) },
          ...(place === 'server' ? [{ id: 'link', words: t('views.copyLink'), run: () => actions.copyLink(view) }] : []),
          { id: 'change', words: t('views.change'), run: ask('change'), why },
          { id: 'replace', words: t('views.replaceBy'), run: ask('replace'), why: why ?? (hasMap ? undefined : t('views.empty')) },
          {
            id: 'copy',
            words: t(place === 'server' ? 'views.copyToBrowser' : 'views.copyToServer'),
            run: () => actions.copyTo(place, view),
            why: place === 'browser' ? forEditors : undefined,
          },
          { id: 'remove', words: t('views.removeEntry'), run: ask('remove'), why },
        ]}
      />
    </li>
  );
}
