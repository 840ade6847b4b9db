import type { PlanOperator } from '#contract/console.ts';

export type PlanRow = PlanOperator & {
  /** How deep it lies: 1 is what gives the answer. */
  readonly level: number;
  /** Its part of all db hits, between 0 and 1; null where nobody counted. */
  readonly share: number | null;
  /** Whether no other operator has more db hits. */
  readonly isMost: boolean;
};

/** The operators of a plan from the answer down to what feeds it. */
export function flattenPlan(root: PlanOperator): readonly PlanRow[] {
  const list: { readonly operator: PlanOperator; readonly level: number }[] = [];
  const visit = (operator: PlanOperator, level: number): void => {
    list.push({ operator, level });
    for (const child of operator.children) visit(child, level + 1);
  };
  visit(root, 1);
  const hits = list.map(({ operator }) => operator.dbHits ?? 0);
  const [sum, most] = [hits.reduce((one, other) => one + other, 0), hits.reduce((one, other) => Math.max(one, other), 0)];
  return list.map(({ operator, level }) => ({
    ...operator,
    level,
    share: operator.dbHits === null || sum === 0 ? null : operator.dbHits / sum,
    isMost: most > 0 && operator.dbHits === most,
  }));
}
