import { useMemo } from 'react';
import { useDesk, useSession, useText } from '../../use-desk.ts';
import { describeSelection } from './describe-selection.ts';

/** Says what is selected, for those who do not see the map. What becomes of it afterwards is the status line's to say. */
export function SelectionVoice() {
  const { history, entities } = useDesk();
  const { t, language } = useText();
  const selection = useSession((state) => state.selection);
  const words = useMemo(
    () => (selection === null ? '' : describeSelection(selection, { document: history.read(), known: entities.read() }, { t, language })),
    [selection, history, entities, t, language],
  );
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {words}
    </p>
  );
}
