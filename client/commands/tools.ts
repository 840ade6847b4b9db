import type { NodeId } from '#contract/graph.ts';
import type { View } from '#contract/exploration.ts';
import type { Desk } from '../desk.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import type { Dialog, Reading } from '../state/session.ts';
import { kindOf } from '../text/words.ts';
import { type Command, defineCommand } from './command.ts';

const hasMap = ({ history }: Desk) => history.read().nodes.length > 0;
/** Whether the graph has agents who take stances; without them what shows stances is absent. */
export const hasStances = ({ session }: Desk): boolean => session.read().hasStances;

const showView = (name: 'showStances' | 'showClaims', view: View) =>
  defineCommand({ name, isPossible: hasStances, run: ({ session }) => session.set({ view, gesture: null }) });
const openTool = (name: Parameters<typeof defineCommand>[0]['name'], reading: Reading, isPossible = hasMap) =>
  defineCommand({ name, isPossible, run: ({ session }) => session.set({ reading, sheet: 'half' }) });
const openBox = (name: Parameters<typeof defineCommand>[0]['name'], dialog: Dialog) =>
  defineCommand({ name, isPossible: hasMap, run: ({ session }) => session.set({ dialog }) });

export const showStances = showView('showStances', 'stances');
export const showClaims = showView('showClaims', 'claims');
export const openFilters = openTool('openFilters', { kind: 'filters' });
export const openStyle = openTool('openStyle', { kind: 'style' });
export const openGroups = openTool('openGroups', { kind: 'groups' });
export const openBalance = openTool('openBalance', { kind: 'balance' }, (desk) => hasMap(desk) && hasStances(desk));
/** What is kept with a token, or in the reader's own browser, is not for another site's page. */
const isAtHome = ({ session }: Desk): boolean => !session.read().isEmbedded;
export const openViews = defineCommand({
  name: 'openViews',
  isPossible: isAtHome,
  run: ({ session }) => session.set({ reading: { kind: 'views' }, sheet: 'half' }),
});
/** Shows what changed in the data since the link that was opened was made. */
export const showDifference = defineCommand({
  name: 'showDifference',
  isPossible: ({ session }) => session.read().linkTrouble?.kind === 'changed',
  run: ({ session }) => session.set({ reading: { kind: 'difference' }, sheet: 'half' }),
});
/** Takes the map as it stands into the lesson that is being made. */
export const recordStep: Command = defineCommand({
  name: 'recordStep',
  isPossible: (desk) => hasMap(desk) && isAtHome(desk),
  run: (desk) =>
    import('./learn/record-step.ts').then(
      ({ recordMap }) => recordMap(desk),
      (error: Error) => desk.session.set({ failure: { error, retry: () => void recordStep.run(desk) } }),
    ),
});
export const openFigure = openBox('openFigure', 'figure');
export const openExport = openBox('openExport', 'export');
export const openSelect = openBox('openSelect', 'select');

/** Shows the timeline below the map, or puts it away. */
export const toggleTimeline = defineCommand({
  name: 'toggleTimeline',
  isPossible: hasMap,
  run: ({ session }) => session.set({ timeline: !session.read().timeline }),
});

const gesture = (name: 'findOnMap' | 'lasso', wanted: 'find' | 'lasso') =>
  defineCommand({
    name,
    isPossible: (desk) => hasMap(desk) && desk.session.read().view === 'map',
    run: ({ session }) => session.set({ gesture: session.read().gesture === wanted ? null : wanted }),
  });
export const findOnMap = gesture('findOnMap', 'find');
export const lasso = gesture('lasso', 'lasso');

/** What can be opened for the whole map, in the order of its menus. */
export const toolCommands: readonly Command[] = [
  showStances,
  showClaims,
  toggleTimeline,
  openFilters,
  openStyle,
  openGroups,
  findOnMap,
  lasso,
  openSelect,
  openBalance,
  openViews,
  recordStep,
  openFigure,
  openExport,
];

/** Sets two or three nodes side by side. */
export const compare: Command<readonly NodeId[]> = defineCommand<readonly NodeId[]>({
  name: 'compare',
  isPossible: (_, ids) => ids.length >= 1 && ids.length <= 3,
  run: ({ session }, ids) => session.set({ reading: { kind: 'compare', ids }, sheet: 'half' }),
});
/** Asks what connects nodes; of one node, the panel asks for the other end. */
export const findPaths: Command<readonly NodeId[]> = defineCommand<readonly NodeId[]>({
  name: 'findPaths',
  isPossible: (_, ids) => ids.length >= 1 && ids.length <= 10,
  run: ({ session }, ids) => session.set({ reading: { kind: 'paths', ids }, sheet: 'half' }),
});
/** Shows the stances of an agent, or on a policy or claim, over time. */
export const showHistory: Command<readonly NodeId[]> = defineCommand<readonly NodeId[]>({
  name: 'showHistory',
  isPossible: (desk, [id, ...rest]) => {
    if (id === undefined || rest.length > 0 || !hasStances(desk)) return false;
    const kind = kindOf(desk.entities.read().nodes.get(id)?.labels ?? []);
    return kind === 'Policy' || kind === 'Claim' || (kind !== undefined && nodeKinds[kind].agent);
  },
  run: ({ session }, [id]) => (id === undefined ? undefined : session.set({ reading: { kind: 'history', id }, sheet: 'half' })),
});
