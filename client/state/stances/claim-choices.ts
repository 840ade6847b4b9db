import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NodeId } from '#contract/graph.ts';
import type { modalities } from '#contract/vocabulary.ts';
import type { Desk } from '../../desk.ts';
import { oncePerDesk } from '../../once-per-desk.ts';

/** What a reader chose for the list of claims; it lasts as long as the page. */
export type ClaimChoices = {
  readonly text: string;
  readonly disputed: boolean;
  readonly modality: (typeof modalities)[number] | null;
  readonly source: NodeId | null;
  readonly about: NodeId | null;
};
export const firstClaimChoices: ClaimChoices = { text: '', disputed: false, modality: null, source: null, about: null };

export const claimChoicesOf: (desk: Desk) => StoreApi<ClaimChoices> = oncePerDesk(() => createStore<ClaimChoices>(() => firstClaimChoices));
