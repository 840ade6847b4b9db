import type { Picture } from '../../canvas/canvas.ts';
import { loadLater } from '../../parts/load-later.tsx';
import { useDesk, useSession } from '../../use-desk.ts';

const Palette = loadLater(() => import('./palette.tsx').then((module) => module.Palette), { waiting: 'unseen' });
const HistoryList = loadLater(() => import('./history-list.tsx').then((module) => module.HistoryList), { waiting: 'unseen' });
const ShortcutList = loadLater(() => import('./shortcut-list.tsx').then((module) => module.ShortcutList), { waiting: 'unseen' });
const LegendBox = loadLater(() => import('./legend-box.tsx').then((module) => module.LegendBox), { waiting: 'unseen' });

/** The box that lies over the page, if any. */
export function Dialogs({ picture }: { readonly picture: Picture }) {
  const { session } = useDesk();
  const dialog = useSession((state) => state.dialog);
  const onClose = () => session.set({ dialog: null });
  switch (dialog) {
    case null:
      return null;
    case 'palette':
      return <Palette onClose={onClose} />;
    case 'history':
      return <HistoryList onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutList onClose={onClose} />;
    case 'legend':
      return <LegendBox picture={picture} onClose={onClose} />;
    default:
      return dialog satisfies never;
  }
}
