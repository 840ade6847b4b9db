import type { Statement, StatementGroup } from '#contract/answers.ts';
import { familyOf } from '../../text/words.ts';
import { composeRows, type StatementRow } from './statement-rows.ts';

/** What a reader asks about an entity or a claim, in that order. */
export const sectionNames = ['offices', 'stances', 'claims', 'reasonOf', 'reasons', 'contradicts', 'about', 'events', 'others'] as const;
export type SectionName = (typeof sectionNames)[number];
/** `given` of `total` statements are at hand, as rows. */
export type DossierSection = { readonly name: SectionName; readonly rows: readonly StatementRow[]; readonly given: number; readonly total: number };

const events = new Set(['PARTICIPATED_IN', 'PARTY_TO', 'CONDUCTS', 'PRECEDES']);

function sectionOf({ type, direction }: Pick<StatementGroup, 'type' | 'direction'>): SectionName {
  switch (familyOf(type)) {
    case 'for':
    case 'against':
    case 'reaction':
      return 'stances';
    case 'asserts':
    case 'denies':
      return 'claims';
    case 'reasonFor':
    case 'reasonAgainst':
      return direction === 'in' ? 'reasons' : 'reasonOf';
    case 'contradicts':
      return 'contradicts';
    default:
      if (type === 'HOLDS_OFFICE' || type === 'SUCCEEDED') return 'offices';
      return type === 'ABOUT' ? 'about' : events.has(type) ? 'events' : 'others';
  }
}

const isAgainst = ({ type }: StatementRow): boolean => ['against', 'reasonAgainst'].includes(familyOf(type));
const byNumber = (one: StatementRow, other: StatementRow): number => other.statements.length - one.statements.length;

/** What more is recorded of comes first; of a claim who asserts it before who denies it, always. */
const inOrder = (rows: readonly StatementRow[], { isOfClaim }: { readonly isOfClaim: boolean }): readonly StatementRow[] =>
  [...rows].sort((one, other) => (isOfClaim ? Number(one.type === 'DENIES') - Number(other.type === 'DENIES') : 0) || byNumber(one, other));

/** Those in favour and those against by turns, so that the first rows of a long list show both sides. */
function byTurns(rows: readonly StatementRow[]): readonly StatementRow[] {
  const [against, others] = [rows.filter(isAgainst), rows.filter((row) => !isAgainst(row))];
  return Array.from({ length: Math.max(against.length, others.length) }, (_, place) => [others[place], against[place]])
    .flat()
    .filter((row) => row !== undefined);
}

/** Groups of statements in the order of a reader's questions: in what office, where it stands, what it asserts, why, what else. */
export function sectionsOf(groups: readonly StatementGroup[]): readonly DossierSection[] {
  return sectionNames.flatMap((name) => {
    const own = groups.filter((group) => sectionOf(group) === name);
    const statements = own.flatMap((group) => group.statements);
    const total = own.reduce((sum, group) => sum + group.total, 0);
    const isAboutIt = own.some(({ direction }) => direction === 'in');
    const rows = inOrder(composeRows(statements), { isOfClaim: isAboutIt });
    return total === 0 ? [] : [{ name, rows: (name === 'stances' || name === 'reasons') && isAboutIt ? byTurns(rows) : rows, given: statements.length, total }];
  });
}

/** Statements among several nodes as rows, in the order of the sections. */
export function orderStatements(statements: readonly Statement[]): readonly StatementRow[] {
  const rankOf = ({ type }: StatementRow) => sectionNames.indexOf(sectionOf({ type, direction: 'out' }));
  return [...inOrder(composeRows(statements), { isOfClaim: true })].sort((one, other) => rankOf(one) - rankOf(other));
}
