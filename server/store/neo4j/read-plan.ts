import type { Plan, ProfiledPlan } from 'neo4j-driver';
import type { PlanOperator } from '#contract/console.ts';

const count = (value: unknown): number | null => {
  const number = typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
};

/** The name of an operator without the database that follows it. */
export const nameOf = ({ operatorType }: Pick<Plan, 'operatorType'>): string => operatorType.replace(/@.*$/, '');

/** A plan of the driver as the contract has it; rows and hits only where PROFILE has counted them. */
export const readPlan = (plan: Plan | ProfiledPlan): PlanOperator => {
  const { identifiers, arguments: found, children } = plan;
  const counted = 'dbHits' in plan;
  return {
    operator: nameOf(plan),
    details: String(found['Details'] ?? ''),
    identifiers,
    estimatedRows: count(found['EstimatedRows']),
    rows: counted ? count(plan.rows) : null,
    dbHits: counted ? count(plan.dbHits) : null,
    children: children.map(readPlan),
  };
};
