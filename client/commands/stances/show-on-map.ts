import type { NodeId } from '#contract/graph.ts';
import { showNodes } from '../add-node.ts';
import { defineCommand } from '../command.ts';
import { showMap } from '../look.ts';

/** Goes to the map and shows nodes there, drawn first if they are not; that is one step. */
export const showOnMap = defineCommand<readonly NodeId[]>({
  name: 'showOnMap',
  isPossible: (desk, ids) => showNodes.isPossible(desk, ids),
  run: async (desk, ids) => {
    await showMap.run(desk);
    await showNodes.run(desk, ids);
  },
});

/** Shows the stances of an agent, or on a policy or claim, over time, whether or not it is on the map. */
export const showOverTime = defineCommand<NodeId>({
  name: 'showOverTime',
  run: ({ session }, id) => session.set({ reading: { kind: 'history', id }, sheet: 'half' }),
});
