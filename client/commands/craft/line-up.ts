import type { NodeId } from '#contract/graph.ts';
import { type LineUp, lineUp } from '../../layouts/line-up.ts';
import { moveInDocument, readShown } from '../../state/document.ts';
import { defineChange } from '../command.ts';

const names = {
  left: 'lineUpLeft',
  middle: 'lineUpMiddle',
  top: 'lineUpTop',
  centre: 'lineUpCentre',
  across: 'lineUpAcross',
  down: 'lineUpDown',
} as const satisfies Record<LineUp, string>;

const lineUpBy = (way: LineUp) => {
  const least = way === 'across' || way === 'down' ? 3 : 2;
  return defineChange<readonly NodeId[], ReturnType<typeof lineUp>>({
    name: names[way],
    isPossible: (desk, ids) => readShown(desk.history.read(), desk.entities.read()).nodes.filter(({ id }) => ids.includes(id)).length >= least,
    ask: (desk, ids) => {
      const document = desk.history.read();
      const places = new Map(document.nodes.map((node) => [node.id as string, node]));
      const seated = desk.measure(ids, document.policy).flatMap((body) => {
        const place = places.get(body.id);
        return place === undefined ? [] : [{ ...body, x: place.x, y: place.y }];
      });
      return lineUp(seated, way);
    },
    change: (document, places) =>
      moveInDocument(
        document,
        places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })),
      ),
    step: (_, ids) => ({ count: ids.length }),
  });
};

/** Lines up what is selected; a pinned node is moved too, as by hand. */
export const lineUpCommands = (['left', 'middle', 'top', 'centre', 'across', 'down'] as const).map(lineUpBy);
