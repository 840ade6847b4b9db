import type { Claim, Statement } from '#contract/answers.ts';
import { type GraphNode, Modality } from '#contract/graph.ts';
import { findClaimStatements, listClaimRows } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { assembleStatements } from './assemble-statements.ts';
import { nextCursor, readCursor } from './cursor.ts';
import { isDisputedStanding } from './is-disputed.ts';
import { nameOf } from './present.ts';

export type ClaimFilter = {
  readonly disputed?: boolean | undefined;
  readonly modality?: string | undefined;
  readonly source?: string | undefined;
  readonly about?: string | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const twin = <K extends string>(key: K, value: unknown): Partial<Record<K, string>> =>
  typeof value === 'string' ? ({ [key]: value } as Record<K, string>) : {};

const presentClaim = (claim: GraphNode, disputed: boolean, statements: readonly Statement[]): Claim => {
  const towards = (type: string) => statements.filter(({ edge }) => edge.type === type && edge.to === claim.id);
  const away = (type: string) => statements.filter(({ edge }) => edge.type === type && edge.from === claim.id);
  return {
    id: claim.id,
    name: nameOf(claim),
    ...twin('nameEs', claim.properties.nameEs),
    text: text(claim.properties.text) ?? nameOf(claim),
    ...twin('textEs', claim.properties.textEs),
    modality: Modality.nullable()
      .catch(null)
      .parse(claim.properties.modality ?? null),
    disputed,
    assertedBy: towards('ASSERTS'),
    deniedBy: towards('DENIES'),
    reasonFor: away('ARGUES_FOR'),
    reasonAgainst: away('ARGUES_AGAINST'),
    contradicts: [...away('CONTRADICTS').map(({ to }) => to), ...towards('CONTRADICTS').map(({ from }) => from)],
    about: away('ABOUT').map(({ to }) => to),
  };
};

/** A page of claims with who asserts and denies each and what each is given as a reason for or against. */
export const listClaims = async (
  store: GraphStore,
  { disputed, modality, source, about, limit, cursor }: ClaimFilter,
  options: ReadOptions,
): Promise<{ claims: Claim[]; total: number; cursor: string | null }> => {
  const skip = readCursor(cursor);
  const rows = await readAll(store, listClaimRows, { ids: null, modality: modality ?? null, about: about ?? null }, options);
  const wanted = rows
    .map((row) => ({ ...row, disputed: isDisputedStanding(row) }))
    .filter(
      (row) =>
        (disputed === undefined || row.disputed === disputed) && (source === undefined || row.assertedIn.includes(source) || row.deniedIn.includes(source)),
    );
  const page = wanted.slice(skip, skip + limit);
  const edges = page.length === 0 ? [] : await readAll(store, findClaimStatements, { ids: page.map(({ claim }) => claim.id) }, options);
  const distinct = [...new Map(edges.map((row) => [row.edge.id, row])).values()];
  const statements = await assembleStatements(store, distinct, options);
  return {
    claims: page.map((row) => presentClaim(row.claim, row.disputed, statements)),
    total: wanted.length,
    cursor: nextCursor({ skip, length: page.length, total: wanted.length }),
  };
};
