import { createStore, type StoreApi } from 'zustand/vanilla';
import type { NodeId } from '#contract/graph.ts';
import { oncePerDesk } from '../../once-per-desk.ts';

export const rowGroups = ['side', 'kind', 'none'] as const;
export type RowGroups = (typeof rowGroups)[number];
export const rowOrders = ['agreement', 'time', 'name'] as const;
export type RowOrder = (typeof rowOrders)[number];

/** What a reader chose for the matrix of stances; it lasts as long as the page. */
export type MatrixChoices = {
  readonly text: string;
  readonly policies: boolean;
  readonly claims: boolean;
  readonly disputedOnly: boolean;
  readonly drawnOnly: boolean;
  readonly group: RowGroups;
  readonly order: RowOrder;
  /** ISO day; null where the filter of the map decides. */
  readonly asOf: string | null;
  /** The one policy or claim that a narrow screen shows; null where the first does. */
  readonly one: NodeId | null;
};
export const firstChoices: MatrixChoices = {
  text: '',
  policies: true,
  claims: false,
  disputedOnly: false,
  drawnOnly: false,
  group: 'side',
  order: 'agreement',
  asOf: null,
  one: null,
};

/** The choices of a page, shared by the matrix and by what opens from it. */
export const matrixChoicesOf: (desk: Parameters<ReturnType<typeof oncePerDesk>>[0]) => StoreApi<MatrixChoices> = oncePerDesk(() =>
  createStore<MatrixChoices>(() => firstChoices),
);
