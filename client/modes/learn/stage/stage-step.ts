import type { NodeId } from '#contract/graph.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import { describeLayout } from '../../../commands/arrange.ts';
import { placeNodes } from '../../../commands/place-nodes.ts';
import type { Desk } from '../../../desk.ts';
import type { Stage } from '../../../layouts/layout.ts';
import { addToDocument, arrangeInDocument, type Document, emptyDocument } from '../../../state/document.ts';
import { nodesOf } from './highlight.ts';

const known = new WeakMap<PlayedLesson, Map<string, Promise<Document>>>();
/** Below this a stance map would lie on itself; it is made for so much, and shown smaller. */
const least = { width: 320, height: 320 } as const;
const leastBeside = 600;
const phone = 760;
/** How much larger a stance map is made, each time one leaves out what the step points at. */
const growths = [1, 1.3, 1.7] as const;

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
  const wanted = nodesOf(played.lesson.steps[index]?.highlights ?? []);
  const document = layOut(desk, step, size, wanted);
  staged.set(key, document);
  document.catch(() => staged.delete(key));
  return document;
}

async function layOut(desk: Desk, step: PlayedStep, size: Stage, wanted: ReadonlySet<NodeId>): Promise<Document> {
  const given = new Map(step.places.map((place) => [place.id, place]));
  const name = step.layout === 'stance' && step.policy === null ? 'force' : step.layout;
  const room = roomOf(step, size);
  const drawn = addToDocument(
    { ...emptyDocument, policy: step.policy, layout: { name, ...room } },
    { nodes: step.nodes.map((id) => ({ id, x: given.get(id)?.x ?? 0, y: given.get(id)?.y ?? 0 })), lines: step.lines },
  );
  if (step.nodes.every((id) => given.has(id))) return drawn;
  for (const growth of name === 'stance' ? growths : [1]) {
    const stage = { width: Math.round(room.width * growth), height: Math.round(room.height * growth) };
    const task = describeLayout(deskFor(desk, stage), { ...drawn, pinned: [...given.keys()] }, name);
    if (task === null) break;
    const { places, omitted } = await desk.layout(task);
    const left = new Set(omitted);
    if ([...wanted].some((id) => left.has(id)) && growth !== growths.at(-1)) continue;
    return seatOmitted(desk, arrange(drawn, { name, ...stage }, places, left), omitted, wanted, drawn);
  }
  return drawn;
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

/** What the step points at is never left out: where a stance map has no room, it stands near what it is tied to. */
async function seatOmitted(desk: Desk, document: Document, omitted: readonly string[], wanted: ReadonlySet<NodeId>, { lines }: Document): Promise<Document> {
  const ids = omitted.map((id) => id as NodeId).filter((id) => wanted.has(id));
  if (ids.length === 0) return document;
  return addToDocument(document, { nodes: await placeNodes(desk, document, { ids, lines }), lines });
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
