import type { NodeId } from '#contract/graph.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import { describeLayout } from '../../../commands/arrange.ts';
import type { Desk } from '../../../desk.ts';
import { foldGroups } from '../../../layouts/fold-groups.ts';
import type { LayoutAnswer, LayoutTask, Stage } from '../../../layouts/layout.ts';
import { addToDocument, arrangeInDocument, type Document, emptyDocument, readShown } from '../../../state/document.ts';
import { closedGroups } from '../../../state/groups.ts';
import { nodesOf } from './highlight.ts';
import { type Looks, looksOf } from './looks-of.ts';

const known = new WeakMap<PlayedLesson, Map<string, Promise<Document>>>();
/** Below this a stance map would lie on itself; it is made for so much, and shown smaller. */
const least = { width: 320, height: 320 } as const;
const leastBeside = 600;
const phone = 760;
/** From a stance map to what stands below it, px. */
const below = 44;

/**
 * Lays a step of a lesson out in a room: nodes where the lesson says, the others by the step's layout. The desk knows what was played (`keepPlayed`).
 * The same step in the same room and language is laid out once.
 */
export function stageStep(desk: Desk, played: PlayedLesson, index: number, size: Stage): Promise<Document> {
  const step = played.steps[index];
  if (step === undefined || step.nodes.length === 0) return Promise.resolve(emptyDocument);
  const staged = known.get(played) ?? new Map<string, Promise<Document>>();
  known.set(played, staged);
  const key = [index, size.width, size.height, desk.session.read().language].join(' ');
  const found = staged.get(key);
  if (found !== undefined) return found;
  const document = layOut(desk, step, { size, needed: neededIn(played, index), looks: looksOf(played.lesson.steps[index]) });
  staged.set(key, document);
  document.catch(() => staged.delete(key));
  return document;
}

/** What a step is not drawn without: the nodes that it names, else what it brings forward. */
function neededIn({ lesson, steps }: PlayedLesson, index: number): ReadonlySet<NodeId> {
  const step = lesson.steps[index];
  if (step === undefined) return new Set();
  return 'nodes' in step.view ? new Set(steps[index]?.nodes) : nodesOf(step.highlights);
}

type Wanted = { readonly size: Stage; readonly needed: ReadonlySet<NodeId>; readonly looks: Looks };

async function layOut(desk: Desk, step: PlayedStep, { size, needed, looks }: Wanted): Promise<Document> {
  const given = new Map(step.places.map((place) => [place.id, place]));
  const name = step.layout === 'stance' && step.policy === null ? 'force' : step.layout;
  const room = roomOf(step, size);
  const whole = addToDocument(
    { ...emptyDocument, ...looks, policy: step.policy, layout: { name, ...room } },
    { nodes: step.nodes.map((id) => ({ id, x: given.get(id)?.x ?? 0, y: given.get(id)?.y ?? 0 })), lines: step.lines },
  );
  const drawn = { ...whole, ...readShown(whole, desk.entities.read()) };
  if (drawn.nodes.every(({ id }) => given.has(id))) return drawn;
  const task = describeLayout(deskFor(desk, room), { ...drawn, pinned: [...given.keys()] }, name);
  if (task === null) return drawn;
  const { places, omitted } = await layOutFolded(desk, task, drawn);
  return seatOmitted(desk, arrange(drawn, drawn.layout, places, new Set(omitted)), omitted, needed, drawn);
}

/** A closed group is laid out as the one node that it is drawn as, with its members around its middle. */
async function layOutFolded(desk: Desk, task: LayoutTask, { groups }: Document): Promise<LayoutAnswer> {
  const apart = await desk.layout(task);
  const closed = closedGroups(
    groups,
    apart.places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })),
  );
  if (closed.length === 0 || task.kind === 'stance') return apart;
  const { task: folded, unfold } = foldGroups(task, closed);
  const { places, omitted } = await desk.layout(folded);
  return { places: unfold(places), omitted };
}

const arrange = (
  document: Document,
  layout: Document['layout'],
  places: readonly { id: string; x: number; y: number }[],
  left: ReadonlySet<string>,
): Document =>
  arrangeInDocument(
    {
      ...document,
      nodes: document.nodes.filter(({ id }) => !left.has(id)),
      lines: document.lines.filter(({ from, to }) => !left.has(from) && !left.has(to)),
    },
    layout,
    places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })),
  );

/** Where a stance map has no room for what the step needs, that stands below it, off every bench: a place on one would say where it stands. */
async function seatOmitted(desk: Desk, document: Document, omitted: readonly string[], needed: ReadonlySet<NodeId>, drawn: Document): Promise<Document> {
  const ids = omitted.map((id) => id as NodeId).filter((id) => needed.has(id));
  if (ids.length === 0) return document;
  const floor = Math.max(0, ...bodiesOf(desk, document).map(({ y, height, dy }) => y + dy + height / 2));
  const bodies = desk.measure(ids, null);
  const { places } = await desk.layout({ kind: 'grid', bodies, pinned: [], days: {}, stage: document.layout });
  const top = Math.min(...places.map(({ y }, place) => y + (bodies[place]?.dy ?? 0) - (bodies[place]?.height ?? 0) / 2));
  const nodes = places.map(({ id, x, y }) => ({ id: id as NodeId, x, y: y - top + floor + below }));
  return addToDocument(document, { nodes, lines: drawn.lines });
}

/** The nodes of a document with the room that they take. */
function bodiesOf(desk: Desk, { nodes, policy }: Document) {
  const places = new Map(nodes.map((node) => [node.id as string, node]));
  return desk
    .measure(
      nodes.map(({ id }) => id),
      policy,
    )
    .map((body) => ({ ...body, y: places.get(body.id)?.y ?? 0 }));
}

/** The room that a layout is made for: what the lesson's places were made for, else the map's own, with room enough for a stance map. */
function roomOf({ layout, size }: PlayedStep, { width, height }: Stage): Stage {
  if (size !== null) return { width: size[0], height: size[1] };
  if (layout !== 'stance') return { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  return { width: Math.max(least.width, Math.round(width)), height: Math.max(width <= phone ? least.height : leastBeside, Math.round(height)) };
}

/** The desk as a layout of a lesson sees it: this room, and nothing of what is selected in Explore. */
function deskFor(desk: Desk, stage: Stage): Desk {
  return {
    ...desk,
    surroundings: { ...desk.surroundings, readStage: () => stage },
    session: { ...desk.session, read: () => ({ ...desk.session.read(), selection: null }) },
  };
}
