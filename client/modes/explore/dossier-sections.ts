import type { StatementGroup } from '#contract/answers.ts';
import { familyOf } from '../../text/words.ts';

export const sectionNames = ['stances', 'sides', 'reasons', 'offices', 'events', 'others'] as const;
export type SectionName = (typeof sectionNames)[number];
export type DossierSection = { readonly name: SectionName; readonly groups: readonly StatementGroup[]; readonly total: number };

const events = new Set(['PARTICIPATED_IN', 'PARTY_TO', 'CONDUCTS', 'PRECEDES']);

function sectionOf(type: string): SectionName {
  const family = familyOf(type);
  if (family === 'for' || family === 'against' || family === 'reaction') return 'stances';
  if (family === 'asserts' || family === 'denies') return 'sides';
  if (family === 'reasonFor' || family === 'reasonAgainst' || family === 'contradicts') return 'reasons';
  if (type === 'HOLDS_OFFICE' || type === 'SUCCEEDED') return 'offices';
  return events.has(type) ? 'events' : 'others';
}

/** A dossier's groups in the order of a reader's questions: where it stands, what it asserts or who asserts it, why, in what office, at what events, what else. */
export function sectionsOf(groups: readonly StatementGroup[]): readonly DossierSection[] {
  return sectionNames.flatMap((name) => {
    const own = groups.filter(({ type }) => sectionOf(type) === name);
    return own.length === 0 ? [] : [{ name, groups: own, total: own.reduce((sum, { total }) => sum + total, 0) }];
  });
}
