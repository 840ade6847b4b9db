import type { Line } from '#contract/exploration.ts';
import type { GraphEdge, NodeId } from '#contract/graph.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import type { Desk } from '../desk.ts';
import type { Body, LayoutTask, Seat } from '../layouts/layout.ts';
import { type Document, lineKey, readShown } from '../state/document.ts';
import { readScope, readSides } from '../state/sides.ts';
import { familyOf, kindOf } from '../text/words.ts';

/** What a stance map needs to know of each node on the map; null where no policy is in question. */
export function describeSeats({ entities }: Pick<Desk, 'entities'>, document: Document, bodies: ReadonlyMap<NodeId, Body>): StanceFacts | null {
  const { policy } = document;
  if (policy === null) return null;
  const known = entities.read();
  const { nodes, lines } = readShown(document, known);
  const scope = readScope(policy, lines);
  const sides = readSides(document, known);
  const isClaim = (id: NodeId) => kindOf(known.nodes.get(id)?.labels ?? []) === 'Claim';
  const bearing = (line: Line) => scope.has(line.to) || scope.has(line.from) || isClaim(line.to) || isClaim(line.from);
  const statementsOf = (id: NodeId) =>
    lines.filter((line) => (line.from === id || line.to === id) && bearing(line)).flatMap((line) => known.statements.get(lineKey(line)) ?? []);
  const seats = nodes.flatMap(({ id }): readonly Seat[] => {
    const body = bodies.get(id);
    if (body === undefined) return [];
    const kind = kindOf(known.nodes.get(id)?.labels ?? []);
    const statements = statementsOf(id);
    return [
      {
        ...body,
        role: id === policy ? 'policy' : scope.has(id) ? 'wider' : roleOf(kind),
        side: sides.get(id) ?? 'none',
        weight: statements.length,
        earliest: earliestOf(statements),
        disputed: known.claims.get(id)?.disputed === true,
        kind: kind ?? '',
      },
    ];
  });
  return { seats, lines: lines.map((line) => ({ from: line.from, to: line.to, family: familyOf(line.type) })) };
}

type StanceFacts = Pick<Extract<LayoutTask, { readonly kind: 'stance' }>, 'seats' | 'lines'>;

function roleOf(kind: ReturnType<typeof kindOf>): Seat['role'] {
  if (kind === undefined) return 'other';
  if (nodeKinds[kind].agent) return 'agent';
  return kind === 'Claim' ? 'claim' : kind === 'Law' ? 'law' : kind === 'Policy' ? 'plan' : 'other';
}

/** The first day that any of the statements could mean. */
function earliestOf(statements: readonly GraphEdge[]): string | null {
  const days = statements.flatMap(({ properties }) => (typeof properties['earliest'] === 'string' ? [properties['earliest']] : []));
  return days.sort()[0] ?? null;
}
