import { listClaimRows } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';

/** The parts of a claim's standing that decide whether it is disputed. */
export type Standing = { readonly asserters: readonly string[]; readonly deniers: readonly string[]; readonly contradicted: boolean };

/** Disputed, as the model has it: one asserts it and another denies it, or an asserted claim contradicts it. */
export const isDisputedStanding = ({ asserters, deniers, contradicted }: Standing): boolean =>
  contradicted || asserters.some((asserter) => deniers.some((denier) => denier !== asserter));

export const isDisputed = async (store: GraphStore, id: string, options: ReadOptions): Promise<boolean> => {
  const rows = await readAll(store, listClaimRows, { ids: [id], modality: null, about: null }, options);
  return rows.some(isDisputedStanding);
};
