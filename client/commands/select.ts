import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { readShown } from '../state/document.ts';
import { isSameTarget, type Reading, selectedNodes, targetOf } from '../state/session.ts';
import { defineCommand } from './command.ts';

/** Shows the details of nodes or a line. It is no step: what was undone can still be redone. */
export const select = defineCommand<Target>({
  name: 'select',
  run: ({ session }, target) => {
    if (session.read().reading !== null || !isSameTarget(session.read().selection, target)) session.set({ selection: target, reading: null });
  },
});

/** Selects something and shows the queries behind it. */
export const showCypherOf = defineCommand<Target>({
  name: 'openCypher',
  run: (desk, target) => {
    void select.run(desk, target);
    desk.session.set({ dialog: 'cypher' });
  },
});

/** Adds a node to what is selected, or takes it out. */
export const selectMore = defineCommand<NodeId>({
  name: 'selectMore',
  run: ({ session }, id) => {
    const chosen = selectedNodes(session.read().selection);
    session.set({ selection: targetOf(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]), reading: null });
  },
});

/** Adds the neighbours on the map to what is selected. */
export const selectNeighbours = defineCommand<readonly NodeId[]>({
  name: 'selectNeighbours',
  isPossible: ({ history, entities }, ids) => readShown(history.read(), entities.read()).lines.some(({ from, to }) => ids.includes(from) !== ids.includes(to)),
  run: ({ history, entities, session }, ids) => {
    const touching = readShown(history.read(), entities.read()).lines.filter(({ from, to }) => ids.includes(from) || ids.includes(to));
    session.set({ selection: targetOf([...ids, ...touching.flatMap(({ from, to }) => [from, to])]), reading: null });
  },
});

export const selectAll = defineCommand({
  name: 'selectAll',
  shortcuts: ['Mod+A'],
  isPossible: ({ history, entities }) => readShown(history.read(), entities.read()).nodes.length > 0,
  run: ({ history, entities, session }) =>
    session.set({ selection: targetOf(readShown(history.read(), entities.read()).nodes.map(({ id }) => id)), reading: null }),
});

export const clearSelection = defineCommand({
  name: 'clearSelection',
  shortcuts: ['Escape'],
  isPossible: ({ session }) => session.read().selection !== null || session.read().reading !== null,
  run: ({ session }) => session.set(session.read().reading === null ? { selection: null } : { reading: null }),
});

/** Shows a passage, a source, or all of them, with what rests on it; closing it leads back to what is selected. */
export const read = defineCommand<Reading>({ name: 'read', run: ({ session }, reading) => session.set({ reading }) });

/** Shows the sources of the graph. */
export const showSources = defineCommand({ name: 'showSources', run: ({ session }) => session.set({ reading: { kind: 'sources' } }) });
