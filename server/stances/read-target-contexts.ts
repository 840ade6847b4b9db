import type { NodeReference } from '#contract/answers.ts';
import { isDisputedStanding } from '#server/explore/is-disputed.ts';
import { toReference } from '#server/explore/present.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { groupBy } from './group-by.ts';
import { findTargetContexts } from './stance-queries.ts';

/** By the id of a target, what decides how a stance on it is read: the policies that it is part of, and whether it is a disputed claim. */
export type TargetContexts = ReadonlyMap<string, { readonly wholes: readonly NodeReference[]; readonly disputed: boolean }>;

/** Reads the contexts of some policies and claims, as of a day or of any time, in one query. */
export const readTargetContexts = async (store: GraphStore, targets: readonly string[], asOf: string | null, options: ReadOptions): Promise<TargetContexts> => {
  const rows = targets.length === 0 ? [] : await readAll(store, findTargetContexts, { targets: [...targets], asOf }, options);
  return new Map(
    [...groupBy(rows, ({ target }) => target)].map(([target, own]) => {
      const idsAs = (role: 'asserter' | 'denier' | 'opposite') => own.filter((row) => row.role === role).map(({ id }) => id);
      const wholes = own.flatMap(({ node }) => (node && node.id !== target ? [toReference(node)] : []));
      const disputed = isDisputedStanding({ asserters: idsAs('asserter'), deniers: idsAs('denier'), contradicted: idsAs('opposite').length > 0 });
      return [target, { wholes, disputed }];
    }),
  );
};

/** Some targets and the policies that they are part of, on which statements are to be read. */
export const withWholes = (targets: readonly string[], contexts: TargetContexts): string[] => [
  ...new Set([...targets, ...targets.flatMap((target) => (contexts.get(target)?.wholes ?? []).map(({ id }) => id))]),
];
