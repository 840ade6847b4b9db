import type { LayoutName } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Desk } from '../desk.ts';
import type { LayoutTask } from '../layouts/layout.ts';
import { arrangeInDocument, type Document, readShown } from '../state/document.ts';
import { selectedNodes } from '../state/session.ts';
import { type Command, defineChange } from './command.ts';
import { describeSeats } from './describe-seats.ts';

/** What a layout works on: what is on the map, with its room, and what it may not move. */
export function describeLayout(desk: Desk, document: Document, name: LayoutName): LayoutTask | null {
  const { nodes, lines } = readShown(document);
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
  const centre = selectedNodes(desk.session.read().selection)[0] ?? document.policy;
  return { kind: name, stage, pinned, bodies, lines: lines.map(({ from, to }) => ({ from, to })), ...(centre !== null && { centre }) };
}

const arrange = (name: `arrange${'Stance' | 'Force' | 'Layered' | 'Concentric'}`, layout: LayoutName): Command =>
  defineChange({
    name,
    isPossible: ({ history }) => {
      const document = history.read();
      return document.nodes.length > 0 && (layout !== 'stance' || document.policy !== null);
    },
    ask: async (desk) => {
      const task = describeLayout(desk, desk.history.read(), layout);
      if (task === null) return undefined;
      const { places } = await desk.layout(task);
      return { places: places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })), stage: desk.surroundings.readStage() };
    },
    change: (document, { places, stage }, _: void) => arrangeInDocument(document, { name: layout, ...stage }, places),
    step: () => ({}),
    after: ({ canvas }) => canvas.current?.fit(),
  });

/** A layout for the whole map, one command each; pinned nodes stay. */
export const arrangements = {
  stance: arrange('arrangeStance', 'stance'),
  force: arrange('arrangeForce', 'force'),
  layered: arrange('arrangeLayered', 'layered'),
  concentric: arrange('arrangeConcentric', 'concentric'),
} as const satisfies Record<LayoutName, Command>;
