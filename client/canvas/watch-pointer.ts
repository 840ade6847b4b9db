import type { Core, EventObject } from 'cytoscape';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Intents } from './canvas.ts';

/** How far from the middle of a small mark a finger may land, in px. */
const finger = 22;

/** Turns what a mouse, a pen or a finger does into what the reader means by it. */
export function watchPointer(
  cy: Core,
  intents: Intents,
  { readLine, readPills }: { readonly readLine: (key: string) => Target | undefined; readonly readPills: () => readonly string[] },
): void {
  const targetOf = ({ target }: EventObject): Target | null => {
    if (target === cy) return null;
    if (!target.isNode()) return readLine(target.data('key') as string) ?? null;
    // The title of an open group stands for the group.
    const id = (target.data('target') ?? target.data('group')) as NodeId | undefined;
    return id === undefined || id === '' ? null : { kind: 'node', id };
  };
  /** The node whose “+9” was pressed; a finger that lands beside it, on no node, meant it too. */
  const pressedPill = (event: EventObject): NodeId | undefined => {
    if (event.target !== cy && event.target.data('more') !== undefined) return event.target.data('more') as NodeId;
    if (!isTouch(event) || targetOf(event)?.kind === 'node') return undefined;
    const { x, y } = event.renderedPosition;
    const near = readPills()
      .map((id) => cy.getElementById(id))
      .map((pill) => ({ pill, at: pill.renderedPosition() }))
      .map(({ pill, at }) => ({ pill, distance: Math.hypot(at.x - x, at.y - y) }))
      .filter(({ distance }) => distance <= finger)
      .sort((one, other) => one.distance - other.distance)[0];
    return near?.pill.data('more') as NodeId | undefined;
  };
  /** Lifting the finger that asked for the menu means nothing more. */
  let isMenuAsked = false;
  cy.on('tapstart', () => {
    isMenuAsked = false;
  });
  cy.on('tap', (event) => {
    if (isMenuAsked) return;
    const pill = pressedPill(event);
    if (pill !== undefined) return intents.more(pill);
    const target = targetOf(event);
    const { ctrlKey, metaKey, shiftKey } = event.originalEvent as MouseEvent;
    if (target?.kind === 'node' && (ctrlKey || metaKey || shiftKey)) return intents.selectMore(target.id);
    return intents.select(target);
  });
  cy.on('dbltap', 'node[target], .pressable', (event) => intents.open((event.target.data('target') ?? event.target.data('group')) as NodeId));
  cy.on('cxttap taphold', 'node[target], .pressable, edge', (event) => {
    const target = targetOf(event);
    const { left, top } = cy.container()?.getBoundingClientRect() ?? { left: 0, top: 0 };
    if (target === null || isHeldByMouse(event)) return;
    isMenuAsked = event.type === 'taphold';
    intents.menu(target, { x: left + event.renderedPosition.x, y: top + event.renderedPosition.y });
  });
  cy.on('mouseover', 'node[target], node[more], edge', (event) => {
    const target = targetOf(event) ?? { kind: 'node', id: event.target.data('more') as NodeId };
    event.target.addClass('hovered');
    if (event.target.isNode()) event.target.connectedEdges().addClass('near');
    intents.hover(target);
  });
  cy.on('mouseout', 'node[target], node[more], edge', () => {
    cy.elements('.hovered, .near').removeClass('hovered near');
    intents.hover(null);
  });
}

const isTouch = ({ originalEvent }: EventObject): boolean => 'touches' in (originalEvent as Event);
/** A mouse has its own button for the menu; holding the other is the beginning of a drag. */
const isHeldByMouse = (event: EventObject): boolean => event.type === 'taphold' && !isTouch(event);
