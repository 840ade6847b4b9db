import { edtfRange } from '../edtf-range.ts';
import type { Place, Placed } from '../read-dataset.ts';
import type { Report } from './collect-known.ts';

/** A date is Extended Date/Time Format. */
export const checkDate = (place: Place, field: string, text: string | undefined, report: Report): void => {
  if (text !== undefined && !edtfRange(text))
    report(place, `${field} is "${text}", which is no EDTF date; write for example "2024", "2024-06", "2024-06-01" or "18XX".`);
};

/** Both dates of an entry are dates, in their order. */
export const checkDates = (
  { entry: { startDate, endDate }, at }: Placed<{ startDate?: string | undefined; endDate?: string | undefined }>,
  report: Report,
): void => {
  checkDate(at('startDate'), 'startDate', startDate, report);
  checkDate(at('endDate'), 'endDate', endDate, report);
  const [start, end] = [startDate, endDate].map((text) => (text === undefined ? undefined : edtfRange(text)));
  if (start && end && end.last < start.first) report(at('endDate'), `endDate "${endDate}" lies before startDate "${startDate}"; one of them is wrong.`);
};
