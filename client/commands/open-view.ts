import type { Exploration } from '#contract/exploration.ts';
import type { Overview } from '#contract/routes.ts';
import { askOnce } from '../ask-once.ts';
import type { Desk } from '../desk.ts';
import { addToDocument, type Document, emptyDocument, lineKey } from '../state/document.ts';
import type { LinkTrouble } from '../state/session.ts';
import { defineChange } from './command.ts';
import { isShown } from './drop-lost-selection.ts';
import { placeNodes } from './place-nodes.ts';

/** The document of the first picture, at the places the server gives. */
export async function readFirstPicture(desk: Desk): Promise<Document> {
  const overview = await askOnce(desk, 'readOverview', {});
  desk.entities.keepSubgraph(overview);
  return documentOf(desk, overview);
}

async function documentOf(desk: Desk, { nodes, edges, positions, policy }: Overview): Promise<Document> {
  const lines = edges.map(({ type, from, to }) => ({ type, from, to }));
  const placed = nodes.flatMap(({ id }) => {
    const position = positions[id];
    return position === undefined ? [] : [{ id, ...position }];
  });
  const document = addToDocument({ ...emptyDocument, policy }, { nodes: placed, lines: [] });
  const rest = await placeNodes(desk, document, { ids: nodes.map(({ id }) => id), lines });
  return addToDocument(document, { nodes: rest, lines });
}

/** What a link draws of the graph as it is now, and what of it is gone. */
export async function readLinked(
  desk: Desk,
  { selection, ...linked }: Exploration,
): Promise<{ document: Document; selection: Exploration['selection']; trouble: LinkTrouble | null }> {
  const answer = await desk.api.readSubgraph({ body: { ids: linked.nodes.map(({ id }) => id) } });
  desk.entities.keepSubgraph(answer);
  const known = new Set(answer.nodes.map(({ id }) => id));
  const stated = new Set(answer.edges.map(lineKey));
  const nodes = linked.nodes.filter(({ id }) => known.has(id));
  const lines = linked.lines.filter((line) => stated.has(lineKey(line)));
  const document: Document = {
    policy: linked.policy !== null && known.has(linked.policy) ? linked.policy : null,
    nodes,
    lines,
    expansions: linked.expansions
      .filter(({ of }) => known.has(of))
      .map((one) => ({ ...one, nodes: one.nodes.filter((id) => known.has(id)), lines: one.lines.filter((line) => stated.has(lineKey(line))) })),
  };
  const lost = { nodes: linked.nodes.length - nodes.length, lines: linked.lines.length - lines.length };
  return {
    document,
    selection: selection !== null && isShown(document, selection) ? selection : null,
    trouble: lost.nodes + lost.lines > 0 ? { kind: 'missing', ...lost } : null,
  };
}

/** Puts the first picture on the map again. */
export const startOver = defineChange({
  name: 'startOver',
  ask: readFirstPicture,
  change: (_, picture, __: void) => picture,
  step: () => ({}),
  after: (desk) => {
    desk.session.set({ selection: null, linkTrouble: null, opening: { status: 'open' } });
    desk.canvas.current?.startAfresh();
  },
});

/** Puts on the map what a link says, when the address changes under the page. */
export const openLink = defineChange({
  name: 'openLink',
  ask: (desk, exploration: Exploration) => readLinked(desk, exploration),
  change: (_, { document }) => document,
  step: () => ({}),
  after: (desk, _, { selection, trouble }) => {
    desk.session.set({ selection, linkTrouble: trouble });
    desk.canvas.current?.startAfresh();
  },
});
