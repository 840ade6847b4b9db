import { useStore } from 'zustand';
import { type MatrixChoices, matrixChoicesOf } from '../../../state/stances/matrix-choices.ts';
import { useDesk, useDocument } from '../../../use-desk.ts';

/** What is chosen for the matrix, and how to choose otherwise. */
export function useMatrixChoices(): { readonly choices: MatrixChoices; readonly choose: (part: Partial<MatrixChoices>) => void } {
  const store = matrixChoicesOf(useDesk());
  return { choices: useStore(store), choose: store.setState };
}

/** The day as of which stances are counted: the reader's, else that of the filter of the map. */
export function useAsOf(): { readonly asOf: string | null; readonly isOfFilter: boolean } {
  const { choices } = useMatrixChoices();
  const { filters } = useDocument();
  return { asOf: choices.asOf ?? filters.asOf, isOfFilter: choices.asOf === null && filters.asOf !== null };
}
