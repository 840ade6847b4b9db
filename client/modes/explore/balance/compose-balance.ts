import type { NodeId } from '#contract/graph.ts';
import { type Document, readShown } from '../../../state/document.ts';
import { keyOfLine, type Known, voicesOf } from '../../../state/filter-shown.ts';
import { readScope } from '../../../state/sides.ts';
import { kindOf, stanceOf } from '../../../text/words.ts';
import { keepStatements, type ShownStatement } from './keep-statements.ts';

/** How many statements are of one source, or on one voice; `curated` stands for judgements without a source. */
export type Share = { readonly value: string; readonly count: number };
/** A side of the policy in question: statements that take it, and who does. */
export type SideShare = { readonly side: 'for' | 'against'; readonly count: number; readonly agents: readonly NodeId[] };
/** Somebody spoken about, with the number of statements that do. */
export type Unheard = { readonly id: NodeId; readonly count: number };
export type Balance = {
  readonly total: number;
  readonly sources: readonly Share[];
  readonly voices: readonly Share[];
  /** Empty where no policy is in question. */
  readonly sides: readonly SideShare[];
  readonly unheard: readonly Unheard[];
};

export const curated = 'curated';
const sourceOf = ({ edge: { properties } }: ShownStatement): string => (typeof properties['source'] === 'string' ? properties['source'] : curated);

/** Counts what is drawn now: the statements by source, by voice and by side, and who is spoken about without being given a word. */
export function composeBalance(document: Document, known: Known): Balance {
  const statements = keepStatements(document, known);
  return {
    total: statements.length,
    sources: countShares(statements.map(sourceOf)),
    voices: countShares(statements.flatMap((one) => (sourceOf(one) === curated ? [curated] : [...new Set(voicesOf(one.edge))]))),
    sides: listSides(statements, document, known),
    unheard: listUnheard(statements, document, known),
  };
}

/** The most first, then by value. */
function countShares(values: readonly string[]): readonly Share[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

function listSides(statements: readonly ShownStatement[], document: Document, known: Known): readonly SideShare[] {
  if (document.policy === null) return [];
  const scope = readScope(document.policy, readShown(document, known).lines);
  return (['for', 'against'] as const).map((side) => {
    const taken = statements.filter(({ line }) => scope.has(line.to) && stanceOf(line.type) === side);
    return { side, count: taken.length, agents: [...new Set(taken.map(({ line }) => line.from))] };
  });
}

const speakers: readonly string[] = ['Person', 'Organization', 'Group'];
const words: readonly string[] = ['ASSERTS', 'DENIES', 'REACTS_TO'];

/** A stance or claim that a source reports on another's word alone is not the agent's own word. */
function speaksIn({ line, edge }: ShownStatement): readonly string[] {
  const named = voicesOf(edge).filter((voice) => voice !== 'source');
  const isOwnWord = (stanceOf(line.type) !== undefined || words.includes(line.type)) && named.length === 0;
  return isOwnWord ? [line.from] : named;
}

function listUnheard(statements: readonly ShownStatement[], document: Document, known: Known): readonly Unheard[] {
  const heard = new Set(statements.flatMap(speaksIn));
  const spokenOf = new Map<NodeId, number>();
  for (const { line } of statements) for (const end of new Set([line.from, line.to])) spokenOf.set(end, (spokenOf.get(end) ?? 0) + 1);
  return readShown(document, known)
    .nodes.flatMap(({ id }) => {
      const kind = kindOf(known.nodes.get(id)?.labels ?? []);
      const count = spokenOf.get(id) ?? 0;
      return kind === undefined || !speakers.includes(kind) || count === 0 || heard.has(id) ? [] : [{ id, count }];
    })
    .sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

/** What a filter leaves out so that only one value is left; every value that the document has, drawn or not, is considered. */
export function leaveOutOthers(value: string, of: 'sources' | 'voices', document: Document, known: Known): readonly string[] {
  const edges = document.lines.flatMap((line) => known.statements.get(keyOfLine(line)) ?? []);
  const all = new Set(edges.flatMap((edge) => (of === 'sources' ? [String(edge.properties['source'])] : voicesOf(edge))));
  return [...all].filter((one) => one !== value);
}
