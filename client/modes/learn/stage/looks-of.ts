import { Filters, noFilters } from '#contract/exploration.ts';
import type { LessonStep } from '#contract/lesson.ts';
import type { Document } from '../../../state/document.ts';

/** What of a document says how it looks, and what it leaves out. */
export type Looks = Pick<Document, 'rules' | 'groups' | 'camps' | 'filters'>;

export const plainLooks: Looks = { rules: [], groups: [], camps: false, filters: noFilters };

/** How a step looks as its view says; groups are known by their place in it. */
export function looksOf(step: Pick<LessonStep, 'view'> | undefined): Looks {
  if (step === undefined || !('nodes' in step.view)) return plainLooks;
  const { rules = [], groups = [], camps = false, filters } = step.view;
  return {
    rules,
    groups: groups.map(({ by, name, members, open = false }, place) => ({ id: String(place + 1), by, name, members, isOpen: open })),
    camps,
    filters: filters === undefined ? noFilters : Filters.parse({ ...noFilters, ...filters }),
  };
}
