import { useMemo } from 'react';
import type { Target } from '#contract/exploration.ts';
import { useDesk, useText } from '../../use-desk.ts';
import { describeSelection } from './describe-selection.ts';

/** A selection in words, as it was when it was made. */
export function SelectionWords({ selection }: { readonly selection: Target }) {
  const { history, entities } = useDesk();
  const { t, language } = useText();
  return useMemo(
    () => describeSelection(selection, { document: history.read(), known: entities.read() }, { t, language }),
    [selection, history, entities, t, language],
  );
}
