import type { Core, NodeSingular } from 'cytoscape';
import type { PlacedNode } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Intents } from './canvas.ts';
import type { Satellite } from './satellites.ts';

/** Lets a dragged node take along its small marks, and the other selected nodes where it is one of them. */
export function watchDrags(cy: Core, intents: Intents, satellitesOf: (id: string) => readonly Satellite[]): void {
  let company: readonly { readonly node: NodeSingular; readonly dx: number; readonly dy: number }[] = [];
  const follow = (node: NodeSingular) => {
    const { x, y } = node.position();
    for (const { id, dx, dy } of satellitesOf(node.id())) cy.getElementById(id).position({ x: x + dx, y: y + dy });
  };
  cy.on('grab', 'node[target]', ({ target }) => {
    const { x, y } = target.position();
    const chosen: readonly NodeSingular[] = target.hasClass('selected') ? cy.nodes('.selected[target]').toArray() : [target];
    company = chosen.map((node) => ({ node, dx: node.position('x') - x, dy: node.position('y') - y }));
  });
  cy.on('drag', 'node[target]', ({ target }) => {
    const { x, y } = target.position();
    cy.batch(() => {
      for (const { node, dx, dy } of company) {
        if (node !== target) node.position({ x: x + dx, y: y + dy });
        follow(node);
      }
    });
  });
  cy.on('dragfree', 'node[target]', () => {
    const moves = company
      .filter(({ node }) => !node.removed())
      .map(({ node }): PlacedNode => ({ id: node.data('target') as NodeId, x: Math.round(node.position('x')), y: Math.round(node.position('y')) }));
    intents.move(moves);
  });
}
