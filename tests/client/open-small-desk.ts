import type { NodeId } from '#contract/graph.ts';
import { addToDocument, emptyDocument, readShown } from '#client/state/document.ts';
import { type BuiltDesk, buildDesk } from './build-desk.ts';
import { id, smallGraph } from './small-graph.ts';
import { smallDegrees, smallServer } from './small-server.ts';

export type SmallDesk = BuiltDesk & {
  /** The ids on the map, in order. */
  readonly shown: () => readonly string[];
  /** Where a node stands. */
  readonly placeOf: (node: NodeId) => readonly [number, number] | undefined;
};

/** A desk on which the whole small graph is drawn in a row, with its policy in question. */
export function openSmallDesk(): SmallDesk {
  const built = buildDesk(smallServer);
  const { history, entities } = built.desk;
  entities.keepSubgraph({ ...smallGraph, degrees: smallDegrees });
  history.begin(
    addToDocument(
      { ...emptyDocument, policy: id('policy') },
      {
        nodes: smallGraph.nodes.map((node, place) => ({ id: node.id, x: place * 200, y: 0 })),
        lines: smallGraph.edges.map(({ type, from, to }) => ({ type, from, to })),
      },
    ),
  );
  return {
    ...built,
    shown: () => readShown(history.read(), entities.read()).nodes.map((node) => node.id),
    placeOf: (wanted) => {
      const found = history.read().nodes.find((node) => node.id === wanted);
      return found && [found.x, found.y];
    },
  };
}
