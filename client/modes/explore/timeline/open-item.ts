import type { TimelineItem } from '#contract/timeline.ts';
import { showNodes } from '../../../commands/registry.ts';
import { select } from '../../../commands/select.ts';
import type { Desk } from '../../../desk.ts';
import { isDrawn } from '../../../state/document.ts';

/** Shows the details of what an item is: the line of a statement that is on the map, else the node; an event comes onto the map for that. */
export function openItem(desk: Desk, { node, statement }: TimelineItem): void {
  const document = desk.history.read();
  desk.session.set({ sheet: 'half' });
  if (statement !== null) {
    const { type, from, to } = statement.edge;
    const isThere = isDrawn(document, from) && isDrawn(document, to);
    void (isThere ? select.run(desk, { kind: 'line', line: { type, from, to } }) : showNodes.run(desk, [from, to]));
  } else if (node !== null) {
    void (isDrawn(document, node.id) ? select.run(desk, { kind: 'node', id: node.id }) : showNodes.run(desk, [node.id]));
  }
}
