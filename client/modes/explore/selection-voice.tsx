import { loadLater } from '../../parts/load-later.tsx';
import { useSession } from '../../use-desk.ts';

const SelectionWords = loadLater(() => import('./selection-words.tsx').then((module) => module.SelectionWords), { waiting: 'unseen' });

/** Says what is selected, for those who do not see the map. What becomes of it afterwards is the status line's to say. */
export function SelectionVoice() {
  const selection = useSession((state) => state.selection);
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {selection !== null && <SelectionWords selection={selection} />}
    </p>
  );
}
