import type { NodeId } from '#contract/graph.ts';
import { kindOf } from '../../text/words.ts';
import { addGroups, dropGroups, groupsOf, type NewGroup, setGroupOpen } from '../../state/craft/change-groups.ts';
import { readShown } from '../../state/document.ts';
import { closedGroups } from '../../state/groups.ts';
import { askOnce } from '../../ask-once.ts';
import type { Desk } from '../../desk.ts';
import { type Command, defineChange, defineCommand } from '../command.ts';

const shownOf = ({ history, entities }: Desk) => readShown(history.read(), entities.read());

/** A group may stand where nothing stood before. */
const revealGroups = (desk: Desk) => {
  const { groups, nodes } = desk.history.read();
  desk.canvas.current?.reveal(closedGroups(groups, nodes).map(({ id }) => id));
};

/** Makes one group of nodes; without a name it gets a number. */
export const groupNodes = defineChange<{ readonly ids: readonly NodeId[]; readonly name?: string }, object>({
  name: 'groupNodes',
  isPossible: (desk, { ids }) => {
    const shown = new Set(shownOf(desk).nodes.map(({ id }) => id));
    return ids.filter((id) => shown.has(id)).length > 1;
  },
  ask: () => ({}),
  change: (document, _, { ids, name = '' }) =>
    addGroups(document, [{ by: 'chosen', name: name.trim() === '' ? String(document.groups.length + 1) : name.trim(), members: ids }]),
  step: (_, { ids }) => ({ count: ids.length }),
  after: revealGroups,
});

/** The nodes on the map by their kind, or by the label of a graph that knows other kinds; most first. */
export function listKindGroups(desk: Desk): readonly NewGroup[] {
  const { nodes } = desk.entities.read();
  const { policy } = desk.history.read();
  const found = new Map<string, NodeId[]>();
  for (const { id } of shownOf(desk).nodes) {
    const labels = nodes.get(id)?.labels ?? [];
    const kind = kindOf(labels) ?? labels[0];
    if (kind === undefined || id === policy) continue;
    found.set(kind, [...(found.get(kind) ?? []), id]);
  }
  return [...found]
    .map(([name, members]) => ({ by: 'kind' as const, name, members }))
    .filter(({ members }) => members.length > 1)
    .sort((one, other) => other.members.length - one.members.length);
}

/** Groups every kind that has two or more on the map, or one of them; the policy in question stays by itself. */
export const groupByKind = defineChange<string | undefined, readonly NewGroup[]>({
  name: 'groupByKind',
  isPossible: (desk, kind) => listKindGroups(desk).some(({ name }) => kind === undefined || name === kind),
  ask: (desk, kind) => listKindGroups(desk).filter(({ name }) => kind === undefined || name === kind),
  change: addGroups,
  step: (_, __, groups) => ({ count: groups.length }),
  after: revealGroups,
});

/** Which nodes on the map belong together by the lines that are drawn, but for the policy in question; the largest first. */
export async function findCommunities(desk: Desk): Promise<readonly NewGroup[]> {
  const { nodes, lines } = shownOf(desk);
  const places = new Map(nodes.map(({ id }, place) => [id, place]));
  const drawn = lines.flatMap(({ from, to }): readonly [number, number][] => {
    const [one, other] = [places.get(from), places.get(to)];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  const { values } = await askOnce(desk, 'computeMeasures', { body: { measure: 'community', scope: 'view', ids: nodes.map(({ id }) => id), lines: drawn } });
  const found = new Map<number, NodeId[]>();
  for (const { id } of nodes) {
    const community = values[id];
    if (community !== undefined && id !== desk.history.read().policy) found.set(community, [...(found.get(community) ?? []), id]);
  }
  return [...found]
    .filter(([, members]) => members.length > 1)
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([community, members]) => ({ by: 'community', name: String(community + 1), members }));
}

/** Communities as groups to be. */
export type CommunityGroups = readonly NewGroup[];

/** Groups what hangs together most. */
export const groupByCommunity = defineChange<void, readonly NewGroup[]>({
  name: 'groupByCommunity',
  isPossible: (desk) => shownOf(desk).nodes.length > 1,
  ask: findCommunities,
  change: addGroups,
  step: (_, __, groups) => ({ count: groups.length }),
  after: revealGroups,
});

const setOpen = (name: 'openGroup' | 'closeGroup', isOpen: boolean): Command<string> =>
  defineChange<string, object>({
    name,
    isPossible: ({ history }, id) => history.read().groups.some((group) => group.id === id && group.isOpen !== isOpen),
    ask: () => ({}),
    change: (document, _, id) => setGroupOpen(document, id, isOpen),
    step: ({ history }, id) => ({ count: history.read().groups.find((group) => group.id === id)?.members.length ?? 0 }),
    after: ({ history, canvas }, id) => canvas.current?.reveal(history.read().groups.find((group) => group.id === id)?.members ?? []),
  });
/** Shows the members of a group where they stood. */
export const openGroup = setOpen('openGroup', true);
/** Draws a group as one again. */
export const closeGroup = setOpen('closeGroup', false);

export const ungroup = defineChange<string, object>({
  name: 'ungroup',
  isPossible: ({ history }, id) => history.read().groups.some((group) => group.id === id),
  ask: () => ({}),
  change: (document, _, id) => dropGroups(document, [id]),
  step: (_, id, __, { before }) => ({ count: before.groups.find((group) => group.id === id)?.members.length ?? 0 }),
});

export const ungroupAll = defineChange<void, object>({
  name: 'ungroupAll',
  isPossible: ({ history }) => history.read().groups.length > 0,
  ask: () => ({}),
  change: (document) =>
    dropGroups(
      document,
      document.groups.map(({ id }) => id),
    ),
  step: (_, __, ___, { before }) => ({ count: before.groups.length }),
});

/** Shows outlines around the camps of the policy in question, or takes them away. */
export const toggleCamps = defineChange<void, object>({
  name: 'toggleCamps',
  isPossible: ({ history }) => history.read().policy !== null,
  ask: () => ({}),
  change: (document) => ({ ...document, camps: !document.camps }),
  step: () => ({}),
});

const onGroup = (command: Command<string>): Command<readonly NodeId[]> =>
  defineCommandOn(command, ({ history }, ids) => groupsOf(history.read(), ids).find(({ isOpen }) => isOpen === (command === closeGroup))?.id);

function defineCommandOn(command: Command<string>, find: (desk: Desk, ids: readonly NodeId[]) => string | undefined): Command<readonly NodeId[]> {
  return {
    ...defineCommand<readonly NodeId[]>({
      name: command.name,
      isPossible: (desk, ids) => {
        const id = find(desk, ids);
        return id !== undefined && command.isPossible(desk, id);
      },
      run: (desk, ids) => {
        const id = find(desk, ids);
        return id === undefined ? undefined : command.run(desk, id);
      },
    }),
    history: command.history,
  };
}

/** What can be done with the groups of nodes, for their menus. */
export const nodeGroupCommands: readonly Command<readonly NodeId[]>[] = [
  {
    ...defineCommand<readonly NodeId[]>({
      name: 'groupNodes',
      isPossible: (desk, ids) => groupNodes.isPossible(desk, { ids }),
      run: (desk, ids) => groupNodes.run(desk, { ids }),
    }),
    history: 'step',
  },
  onGroup(openGroup),
  onGroup(closeGroup),
  defineCommandOn(ungroup, ({ history }, ids) => groupsOf(history.read(), ids)[0]?.id),
];
