import type { Filters } from '#contract/exploration.ts';
import type { TimelineItem } from '#contract/timeline.ts';
import { isInTime } from '../../../state/filter-shown.ts';

/** Whether the filters for dates keep an item, by the rule that they have for the map. */
export const isKept = ({ earliest, latest, endDate }: Pick<TimelineItem, 'earliest' | 'latest' | 'endDate'>, filters: Filters): boolean =>
  isInTime({ properties: { ...(earliest !== null && { earliest }), ...(latest !== null && { latest }), ...(endDate !== null && { endDate }) } }, filters);
