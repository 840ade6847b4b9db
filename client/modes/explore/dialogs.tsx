import type { Picture } from '../../canvas/canvas.ts';
import type { Command } from '../../commands/command.ts';
import { loadLater } from '../../parts/load-later.tsx';
import { useDesk, useSession } from '../../use-desk.ts';
import { mapBoxes } from './features.tsx';

const Palette = loadLater(() => import('./palette.tsx').then((module) => module.Palette), { waiting: 'unseen' });
const HistoryList = loadLater(() => import('./history-list.tsx').then((module) => module.HistoryList), { waiting: 'unseen' });
const ShortcutList = loadLater(() => import('./shortcut-list.tsx').then((module) => module.ShortcutList), { waiting: 'unseen' });
const CypherBox = loadLater(() => import('../query/cypher-box.tsx').then((module) => module.CypherBox), { waiting: 'unseen' });

const none: readonly Command[] = [];

/** The box that lies over the page, if any; without a picture there is no legend to show. */
export function Dialogs({ picture, commands = none }: { readonly picture: Picture | null; readonly commands?: readonly Command[] }) {
  const { session } = useDesk();
  const dialog = useSession((state) => state.dialog);
  const onClose = () => session.set({ dialog: null });
  switch (dialog) {
    case null:
      return null;
    case 'palette':
      return <Palette commands={commands} onClose={onClose} />;
    case 'history':
      return <HistoryList onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutList commands={commands} onClose={onClose} />;
    case 'cypher':
      return <CypherBox onClose={onClose} />;
    case 'legend':
    case 'figure':
    case 'export':
    case 'select': {
      const MapBox = mapBoxes[dialog];
      return picture === null || MapBox === undefined ? null : <MapBox picture={picture} onClose={onClose} />;
    }
    default:
      return dialog satisfies never;
  }
}
