import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { DrawableAnswer } from '../answers/draw-answer.ts';
import type { Desk } from '../desk.ts';
import { addToDocument, arrangeInDocument, type Document, emptyDocument, hideInDocument, lineKey, readShown } from '../state/document.ts';
import type { Known } from '../state/filter-shown.ts';
import { describeLayout } from './arrange.ts';
import { defineChange } from './command.ts';
import { type Drawn, drawNodes } from './draw-nodes.ts';
import { dropLostSelection } from './drop-lost-selection.ts';

const isOpen = (desk: Desk) => desk.session.read().opening.status === 'open';

/** How many nodes the map would hold with an answer. */
export function countWith({ nodes }: Pick<Document, 'nodes'>, { ids }: DrawableAnswer): number {
  return new Set([...nodes.map(({ id }) => id), ...ids]).size;
}

/** Draws the nodes of an answer, with their lines to each other and to what is on the map, and moves nothing. */
export const addAnswer = defineChange({
  name: 'addAnswer',
  isPossible: (desk, answer: DrawableAnswer) => isOpen(desk) && answer.ids.size > 0 && countWith(desk.history.read(), answer) <= limits.subgraphIds,
  ask: (desk, { ids }): Promise<Drawn> => drawNodes(desk, desk.history.read(), [...ids]),
  change: (document, drawn) => addToDocument(document, drawn),
  step: ({ entities }, { ids }, _, change) => nameBrought(entities.read(), change, ids),
  after: (desk, _, { nodes }) => desk.canvas.current?.reveal(nodes.map(({ id }) => id)),
});

/** Draws the nodes of an answer and nothing else: with its relationships, or where it has none with all lines among them. */
export const replaceWithAnswer = defineChange({
  name: 'replaceWithAnswer',
  isPossible: (desk, { ids }: DrawableAnswer) => isOpen(desk) && ids.size > 0 && ids.size <= limits.subgraphIds,
  ask: async (desk, { ids, lines }) => {
    const answer = await desk.api.readSubgraph({ body: { ids: [...ids] } });
    if (answer.nodes.length === 0) return undefined;
    desk.entities.keepSubgraph(answer);
    const stated = answer.edges.map(({ type, from, to }) => ({ type, from, to })).filter((line) => lines.size === 0 || lines.has(lineKey(line)));
    const { policy } = desk.history.read();
    const bare = { ...emptyDocument, policy: policy !== null && ids.has(policy) ? policy : null };
    const document = addToDocument(bare, { nodes: answer.nodes.map(({ id }) => ({ id, x: 0, y: 0 })), lines: stated });
    const task = describeLayout(desk, document, 'force');
    const { places } = task === null ? { places: [] } : await desk.layout(task);
    return arrangeInDocument(
      document,
      { name: 'force', ...desk.surroundings.readStage() },
      places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })),
    );
  },
  change: (_, document) => document,
  step: (_, __, { nodes }) => ({ node: nodes[0]?.id ?? '', count: nodes.length }),
  after: (desk) => {
    dropLostSelection(desk);
    desk.canvas.current?.startAfresh();
  },
});

/** Hides what is not in an answer. */
export const intersectAnswer = defineChange({
  name: 'intersectAnswer',
  isPossible: (desk, { ids }: DrawableAnswer) => {
    const { nodes } = readShown(desk.history.read(), desk.entities.read());
    return isOpen(desk) && nodes.some(({ id }) => ids.has(id)) && nodes.some(({ id }) => !ids.has(id));
  },
  ask: () => ({}),
  change: (document, _, { ids }) =>
    hideInDocument(
      document,
      document.nodes.map(({ id }) => id).filter((id) => !ids.has(id)),
    ),
  step: ({ entities }, _, __, { after }) => {
    const { nodes } = readShown(after, entities.read());
    return { node: nodes[0]?.id ?? '', count: nodes.length };
  },
  after: (desk) => {
    dropLostSelection(desk);
    desk.canvas.current?.fit();
  },
});

/** What a step brought to the map, shown again included; where it was lines alone, the answer by its first node. */
function nameBrought(known: Known, { before, after }: { readonly before: Document; readonly after: Document }, ids: ReadonlySet<NodeId>) {
  const there = new Set(readShown(before, known).nodes.map(({ id }) => id));
  const brought = readShown(after, known)
    .nodes.map(({ id }) => id)
    .filter((id) => !there.has(id));
  const named = brought.length === 0 ? [...ids] : brought;
  return { node: named[0] ?? '', count: named.length };
}
