import type { Filters } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { StanceCell, StanceMatrix } from '#contract/stances.ts';
import { type EntityLabel, entityLabels } from '#contract/vocabulary.ts';
import { kindOf, nameReference } from '../../text/words.ts';
import type { Language } from '../session.ts';
import { groupBy } from './group-by.ts';
import type { MatrixChoices } from './matrix-choices.ts';
import { orderByAgreement } from './order-by-agreement.ts';
import { type CellSide, sideOf } from './read-cell.ts';
import { foldText } from '../../fold-text.ts';

type Agent = StanceMatrix['agents'][number];
export type MatrixTarget = StanceMatrix['targets'][number];
export type MatrixRow = { readonly id: NodeId; readonly agent: Agent; readonly cells: ReadonlyMap<NodeId, StanceCell> };
/** Rows under one title: a side on the question, a kind, or all. */
export type RowGroup = { readonly key: CellSide | 'none' | EntityLabel | 'all'; readonly rows: readonly MatrixRow[] };
export type ArrangedMatrix = {
  readonly targets: readonly MatrixTarget[];
  readonly groups: readonly RowGroup[];
  /** The policy that groups by side speak of; null where rows are grouped otherwise. */
  readonly question: MatrixTarget | null;
  readonly counts: { readonly policies: number; readonly claims: number };
};

type CellFilters = Pick<Filters, 'withoutSources' | 'disputed'> & Partial<Pick<Filters, 'from' | 'to' | 'undated'>>;

/** A cell with the sources that the filter of the map leaves; undefined where it leaves none, or no statement can lie in its span of days. */
export function filterCell(cell: StanceCell, { withoutSources, disputed, ...days }: CellFilters): StanceCell | undefined {
  if (disputed !== 'any' && cell.disputed !== (disputed === 'only')) return undefined;
  if (!isInSpan(cell, days)) return undefined;
  if (withoutSources.length === 0) return cell;
  const sources = cell.sources.filter((id) => !withoutSources.includes(id));
  return sources.length === 0 && cell.sources.length > 0 ? undefined : { ...cell, sources };
}

/** Without a last day a stance is open; what has no date is asked for apart, and only where days are. */
function isInSpan({ earliest, latest }: StanceCell, { from = null, to = null, undated = true }: Partial<Pick<Filters, 'from' | 'to' | 'undated'>>): boolean {
  if (from === null && to === null) return true;
  if (earliest === null) return undated;
  return (to === null || earliest <= to) && (from === null || latest === null || latest >= from);
}

const isClaim = ({ kinds }: { readonly kinds: readonly string[] }) => kinds.includes('Claim');

/** A matrix as a reader wants it: columns and rows chosen, rows in groups and in order. Columns without a cell and rows without one are left out. */
export function arrangeMatrix(
  matrix: Pick<StanceMatrix, 'agents' | 'targets' | 'cells'>,
  choices: MatrixChoices,
  {
    filters,
    drawn,
    policy,
    language,
  }: { readonly filters: Filters; readonly drawn: ReadonlySet<NodeId>; readonly policy: NodeId | null; readonly language: Language },
): ArrangedMatrix {
  const text = foldText(choices.text.trim());
  const fits = (node: Agent | MatrixTarget) => foldText(`${node.name} ${node.nameEs ?? ''}`).includes(text);
  const isWanted = (node: Agent | MatrixTarget) => !choices.drawnOnly || drawn.has(node.id);
  const namedAgents = new Set(text === '' ? [] : matrix.agents.filter(fits).map(({ id }) => id));
  const namedTargets = new Set(text === '' ? [] : matrix.targets.filter(fits).map(({ id }) => id));
  const isNothingNamed = text !== '' && namedAgents.size === 0 && namedTargets.size === 0;

  const agents = isNothingNamed ? [] : matrix.agents.filter((agent) => isWanted(agent) && (namedAgents.size === 0 || namedAgents.has(agent.id)));
  const all = isNothingNamed ? [] : matrix.targets.filter((target) => isWanted(target) && (namedTargets.size === 0 || namedTargets.has(target.id)));
  const shown = all.filter((target) => (isClaim(target) ? choices.claims : choices.policies));
  const [agentIds, targetIds] = [new Set(agents.map(({ id }) => id)), new Set(shown.map(({ id }) => id))];
  const cells = matrix.cells
    .filter(({ agent, target }) => agentIds.has(agent) && targetIds.has(target))
    .flatMap((cell) => filterCell(cell, filters) ?? [])
    .filter((cell) => !choices.disputedOnly || cell.disputed);

  const byAgent = groupBy(cells, ({ agent }) => agent);
  const used = new Set(cells.map(({ target }) => target));
  const targets = orderTargets(
    shown.filter(({ id }) => used.has(id)),
    cells,
    { choices, policy, language },
  );
  const rows = agents.flatMap((agent): readonly MatrixRow[] => {
    const own = byAgent.get(agent.id);
    return own === undefined ? [] : [{ id: agent.id, agent, cells: new Map(own.map((cell) => [cell.target, cell])) }];
  });
  const question = choices.group === 'side' ? (targets.find(({ id }) => id === policy) ?? null) : null;
  return {
    targets,
    groups: groupRows(rows, choices, question).map((group) => ({ ...group, rows: orderRows(group.rows, choices, language) })),
    question,
    counts: { policies: all.filter((target) => !isClaim(target)).length, claims: all.filter(isClaim).length },
  };
}

type Ordering = { readonly choices: MatrixChoices; readonly policy: NodeId | null; readonly language: Language };

/** The policy in question first, then by what orders the rows: by name, by the first dated stance, or by how many have spoken. */
function orderTargets(targets: readonly MatrixTarget[], cells: readonly StanceCell[], { choices, policy, language }: Ordering): readonly MatrixTarget[] {
  const byTarget = groupBy(cells, ({ target }) => target);
  const byName = (one: MatrixTarget, other: MatrixTarget) => nameReference(one, language).localeCompare(nameReference(other, language), language);
  return targets.toSorted((one, other) => {
    if (one.id === policy || other.id === policy) return one.id === policy ? -1 : 1;
    const [first, second] = [byTarget.get(one.id) ?? [], byTarget.get(other.id) ?? []];
    const compared =
      choices.order === 'time' ? compareDays(earliestOf(first), earliestOf(second)) : choices.order === 'agreement' ? second.length - first.length : 0;
    return compared || byName(one, other);
  });
}

function groupRows(rows: readonly MatrixRow[], { group }: MatrixChoices, question: MatrixTarget | null): readonly RowGroup[] {
  const inOrder = (keyOf: (row: MatrixRow) => RowGroup['key'], keys: readonly RowGroup['key'][]): readonly RowGroup[] => {
    const found = groupBy(rows, keyOf);
    return keys.flatMap((key) => ({ key, rows: found.get(key) ?? [] })).filter((one) => one.rows.length > 0);
  };
  if (group === 'kind') return inOrder(({ agent }) => kindOf(agent.kinds) ?? 'all', [...entityLabels, 'all']);
  if (question === null) return rows.length === 0 ? [] : [{ key: 'all', rows }];
  const sideOn = ({ cells }: MatrixRow): RowGroup['key'] => {
    const cell = cells.get(question.id);
    const side = cell === undefined ? 'none' : sideOf(cell);
    return side === 'other' ? 'none' : side;
  };
  return inOrder(sideOn, ['for', 'against', 'mixed', 'none']);
}

function orderRows(rows: readonly MatrixRow[], { order }: MatrixChoices, language: Language): readonly MatrixRow[] {
  const byName = (one: MatrixRow, other: MatrixRow) => nameReference(one.agent, language).localeCompare(nameReference(other.agent, language), language);
  const named = rows.toSorted(byName);
  if (order === 'name') return named;
  if (order === 'agreement') return orderByAgreement(named);
  return named.toSorted((one, other) => compareDays(earliestOf([...one.cells.values()]), earliestOf([...other.cells.values()])));
}

/** The first day of some cells; what has none comes last. */
const earliestOf = (cells: readonly StanceCell[]): string | null => cells.flatMap(({ earliest }) => earliest ?? []).sort()[0] ?? null;
const compareDays = (one: string | null, other: string | null): number => (one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1);
