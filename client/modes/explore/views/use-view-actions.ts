import type { ViewSummary } from '#contract/kept.ts';
import { draftView, openKeptView, UnreadableViewError } from '../../../commands/views/open-kept-view.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import type { Views } from '../../../state/views/views.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import type { Said } from '../../kept/said-line.tsx';
import { useNameFailure } from '../../kept/use-name-failure.ts';

type Name = { readonly name: string; readonly description: string };

/** What can be done with kept views. `save`, `rename`, `replace`, `copyTo` and `remove` throw what goes wrong; the others say it. */
export type ViewActions = {
  readonly views: Views;
  readonly isEditor: boolean;
  readonly open: (place: KeptIn, view: ViewSummary) => void;
  readonly copyLink: (view: ViewSummary) => void;
  readonly copyTo: (from: KeptIn, view: ViewSummary) => void;
  readonly save: (place: KeptIn, said: Name) => Promise<void>;
  readonly rename: (place: KeptIn, view: ViewSummary, said: Name) => Promise<void>;
  readonly replace: (place: KeptIn, view: ViewSummary, said?: Name) => Promise<void>;
  readonly remove: (place: KeptIn, view: ViewSummary) => Promise<void>;
};

export function useViewActions({
  views,
  isEditor,
  say,
}: {
  readonly views: Views;
  readonly isEditor: boolean;
  readonly say: (said: Said) => void;
}): ViewActions {
  const desk = useDesk();
  const { t } = useText();
  const nameFailure = useNameFailure();
  const sayKept = (place: KeptIn, name: string) => say({ words: t(place === 'server' ? 'views.savedServer' : 'views.savedBrowser', { name }) });
  const sayFailure = (words: string) => say({ words, isFailure: true });
  return {
    views,
    isEditor,
    open: (place, { id, name }) => {
      views
        .readWhole(place, id)
        .then((view) => openKeptView(desk, view))
        .then(
          () => say({ words: t('views.opened', { name }) }),
          (error: unknown) => sayFailure(t('views.unopened', { reason: error instanceof UnreadableViewError ? t('views.unreadable') : nameFailure(error) })),
        );
    },
    copyLink: ({ id, name }) => {
      const address = new URL(`${desk.surroundings.addressOf('explore')}#v=${id}`, desk.surroundings.readAddress()).href;
      desk.surroundings.copy(address).then(
        () => say({ words: t('views.linked', { name }) }),
        () => sayFailure(t('views.uncopied')),
      );
    },
    copyTo: (from, view) => {
      const place = from === 'server' ? 'browser' : 'server';
      views
        .readWhole(from, view.id)
        .then(({ name, description, exploration }) => views.add(place, { name, description, exploration, nodes: view.nodes }))
        .then(
          () => sayKept(place, view.name),
          (error: unknown) => sayFailure(t('views.failed', { reason: nameFailure(error) })),
        );
    },
    save: async (place, said) => {
      await views.add(place, draftView(desk, said));
      sayKept(place, said.name);
    },
    rename: async (place, view, said) => {
      const { exploration } = await views.readWhole(place, view.id);
      await views.replace(place, view, { ...said, exploration, nodes: view.nodes });
      sayKept(place, said.name);
    },
    replace: async (place, view, said = view) => {
      await views.replace(place, view, draftView(desk, said));
      sayKept(place, said.name);
    },
    remove: async (place, view) => {
      await views.remove(place, view);
      say({ words: t('views.removed', { name: view.name }) });
    },
  };
}
