import type { LayoutName } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { entityLabels } from '#contract/vocabulary.ts';
import type { Desk } from '../desk.ts';
import type { LayoutTask } from '../layouts/layout.ts';
import { arrangeInDocument, type Document, moveInDocument, readShown } from '../state/document.ts';
import { firstDays } from '../state/first-days.ts';
import { closedGroups } from '../state/groups.ts';
import { selectedNodes } from '../state/session.ts';
import { kindOf, nameNode } from '../text/words.ts';
import { type Command, defineChange } from './command.ts';
import { describeSeats } from './describe-seats.ts';

/** What a layout works on: what is on the map, with its room, and what it may not move. */
export function describeLayout(desk: Desk, document: Document, name: LayoutName): LayoutTask | null {
  const { nodes, lines } = readShown(document, desk.entities.read());
  const bodies = desk.measure(
    nodes.map(({ id }) => id),
    document.policy,
  );
  const pinnedIds = new Set(document.pinned);
  const pinned = nodes.filter(({ id }) => pinnedIds.has(id));
  const stage = desk.surroundings.readStage();
  if (name === 'stance') {
    const facts = describeSeats(desk, document, new Map(bodies.map((body) => [body.id as NodeId, body])));
    return facts === null ? null : { kind: 'stance', stage, pinned, ...facts };
  }
  if (name === 'grid' || name === 'time') {
    const order = new Map(readOrder(desk, document).map((id, rank) => [id as string, rank]));
    const rank = ({ id }: { readonly id: string }) => order.get(id) ?? 0;
    const days = firstDays(nodes, lines, desk.entities.read());
    return { kind: name, stage, pinned, bodies: [...bodies].sort((one, other) => rank(one) - rank(other)), days };
  }
  const centre = selectedNodes(desk.session.read().selection)[0] ?? document.policy;
  return { kind: name, stage, pinned, bodies, lines: lines.map(({ from, to }) => ({ from, to })), ...(centre !== null && { centre }) };
}

/** What is on the map by kind, then by name. */
function readOrder(desk: Desk, document: Document): readonly NodeId[] {
  const known = desk.entities.read();
  const { language } = desk.session.read();
  const rows = readShown(document, known).nodes.map(({ id }) => {
    const node = known.nodes.get(id);
    const kind = kindOf(node?.labels ?? []);
    return { id, kind: kind === undefined ? entityLabels.length : entityLabels.indexOf(kind), name: node === undefined ? id : nameNode(node, language) };
  });
  return rows.sort((one, other) => one.kind - other.kind || one.name.localeCompare(other.name, language)).map(({ id }) => id);
}

/** The selected nodes on the map, where a layout is for them alone: two or more, and not all there is. */
export function readPart({ history, entities, session }: Pick<Desk, 'history' | 'entities' | 'session'>): readonly NodeId[] {
  const chosen = new Set(selectedNodes(session.read().selection));
  if (chosen.size < 2) return [];
  const { nodes } = readShown(history.read(), entities.read());
  const part = nodes.map(({ id }) => id).filter((id) => chosen.has(id));
  return part.length < 2 || part.length === nodes.length ? [] : part;
}

/** The same layout for some nodes: the others stay, and so does the middle of these. */
function narrowTask(task: LayoutTask, document: Document, desk: Desk, part: readonly NodeId[]): LayoutTask {
  if (task.kind === 'part' || task.kind === 'near' || task.kind === 'stance') return task;
  const chosen = new Set<string>(part);
  const isChosen = ({ id }: { readonly id: string }) => chosen.has(id);
  const [bodies, pinned] = [task.bodies.filter(isChosen), task.pinned.filter(isChosen)];
  const places = new Map(readShown(document, desk.entities.read()).nodes.map((node) => [node.id as string, node]));
  const others = task.bodies
    .filter((body) => !isChosen(body))
    .flatMap((body) => {
      const place = places.get(body.id);
      return place === undefined ? [] : [{ ...body, ...place }];
    });
  const inner =
    'lines' in task ? { ...task, bodies, pinned, lines: task.lines.filter(({ from, to }) => chosen.has(from) && chosen.has(to)) } : { ...task, bodies, pinned };
  return { kind: 'part', task: inner, before: bodies.flatMap(({ id }) => places.get(id) ?? []), others };
}

const arrange = (name: `arrange${'Stance' | 'Force' | 'Layered' | 'Concentric' | 'Grid' | 'Time'}`, layout: LayoutName): Command =>
  defineChange({
    name,
    isPossible: ({ history }) => {
      const document = history.read();
      return document.nodes.length > 0 && (layout !== 'stance' || document.policy !== null);
    },
    ask: async (desk) => {
      const document = desk.history.read();
      const part = layout === 'stance' ? [] : readPart(desk);
      const whole = describeLayout(desk, document, layout);
      if (whole === null) return undefined;
      const task = part.length === 0 ? whole : narrowTask(whole, document, desk, part);
      const groups = closedGroups(document.groups, readShown(document, desk.entities.read()).nodes);
      const { places } = groups.length === 0 ? await desk.layout(task) : await layoutFolded(desk, task, groups);
      return { places: places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })), part, stage: desk.surroundings.readStage() };
    },
    change: (document, { places, part, stage }, _: void) =>
      part.length === 0 ? arrangeInDocument(document, { name: layout, ...stage }, places) : moveInDocument(document, places),
    step: () => ({}),
    after: ({ canvas }, _, { part }) => (part.length === 0 ? canvas.current?.fit() : canvas.current?.reveal(part)),
  });

async function layoutFolded(desk: Desk, task: LayoutTask, groups: ReturnType<typeof closedGroups>) {
  const { foldGroups } = await import('../layouts/fold-groups.ts');
  const folded = foldGroups(task, groups);
  return { places: folded.unfold((await desk.layout(folded.task)).places) };
}

/** One command for each layout: of the nodes selected, where they are two or more, else of the whole map; pinned nodes stay. */
export const arrangements = {
  stance: arrange('arrangeStance', 'stance'),
  force: arrange('arrangeForce', 'force'),
  layered: arrange('arrangeLayered', 'layered'),
  concentric: arrange('arrangeConcentric', 'concentric'),
  grid: arrange('arrangeGrid', 'grid'),
  time: arrange('arrangeTime', 'time'),
} as const satisfies Record<LayoutName, Command>;
