import { type Exploration, noFilters } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { askOnce } from '../ask-once.ts';
import type { Desk } from '../desk.ts';
import { addToDocument, arrangeInDocument, type Document, emptyDocument, groupsWithout, lineKey } from '../state/document.ts';
import type { LinkTrouble } from '../state/session.ts';
import { describeLayout } from './arrange.ts';
import { defineChange } from './command.ts';
import { keepShown } from './drop-lost-selection.ts';

/** The document of the first picture: as curated where somebody placed the nodes, else a stance map, else by forces. */
export async function readFirstPicture(desk: Desk): Promise<Document> {
  const overview = await askOnce(desk, 'readOverview', {});
  desk.entities.keepSubgraph(overview);
  desk.session.set({ dataVersion: overview.dataVersion, hasStances: overview.hasStances });
  const stage = desk.surroundings.readStage();
  const { nodes, edges, positions, policy } = overview;
  const lines = edges.map(({ type, from, to }) => ({ type, from, to }));
  const placed = nodes.map(({ id }) => ({ id, ...(positions[id] ?? { x: 0, y: 0 }) }));
  const layout = { name: policy === null ? 'force' : 'stance', ...stage } as const;
  const document = { ...addToDocument({ ...emptyDocument, policy }, { nodes: placed, lines }), layout };
  const task = nodes.every(({ id }) => positions[id] !== undefined) ? null : describeLayout(desk, document, layout.name);
  if (task === null) return document;
  const { places, omitted } = await desk.layout(task);
  const left = new Set<string>(omitted);
  const roomy = {
    ...document,
    nodes: placed.filter(({ id }) => !left.has(id)),
    lines: document.lines.filter(({ from, to }) => !left.has(from) && !left.has(to)),
  };
  return arrangeInDocument(
    roomy,
    layout,
    places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })),
  );
}

/** What a link draws of the graph as it is now, and what of it is gone. */
export async function readLinked(
  desk: Desk,
  linked: Exploration,
): Promise<{ document: Document; screen: Pick<Exploration, 'selection' | 'view' | 'timeline'> & { linkTrouble: LinkTrouble | null; dataVersion: number } }> {
  const { selection, view, timeline } = linked;
  const answer = await desk.api.readSubgraph({ body: { ids: linked.nodes.map(({ id }) => id) } });
  desk.entities.keepSubgraph(answer);
  const known = new Set(answer.nodes.map(({ id }) => id));
  const stated = new Set(answer.edges.map(lineKey));
  const nodes = linked.nodes.filter(({ id }) => known.has(id));
  const lines = linked.lines.filter((line) => stated.has(lineKey(line)));
  const document: Document = {
    layout: linked.layout,
    hidden: linked.hidden.filter((id) => known.has(id)),
    pinned: linked.pinned.filter((id) => known.has(id)),
    filters: isSame(linked.filters, noFilters) ? noFilters : linked.filters,
    rules: linked.rules,
    groups: groupsWithout(linked.groups, new Set(linked.nodes.map(({ id }) => id).filter((id) => !known.has(id)))),
    camps: linked.camps,
    policy: linked.policy !== null && known.has(linked.policy) ? linked.policy : null,
    nodes,
    lines,
    expansions: linked.expansions
      .filter(({ of }) => known.has(of))
      .map((one) => ({ ...one, nodes: one.nodes.filter((id) => known.has(id)), lines: one.lines.filter((line) => stated.has(lineKey(line))) })),
  };
  const lost = { nodes: linked.nodes.length - nodes.length, lines: linked.lines.length - lines.length };
  const hasChanged = linked.dataVersion !== null && linked.dataVersion !== answer.dataVersion;
  return {
    document,
    screen: {
      selection: selection === null ? null : keepShown(document, desk.entities.read(), selection),
      view,
      timeline,
      dataVersion: answer.dataVersion,
      linkTrouble: hasChanged
        ? { kind: 'changed', since: linked.dataVersion, linked, ...lost }
        : lost.nodes + lost.lines > 0
          ? { kind: 'missing', ...lost }
          : null,
    },
  };
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

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
  after: (desk, _, { screen }) => {
    desk.session.set(screen);
    desk.canvas.current?.startAfresh();
  },
});
