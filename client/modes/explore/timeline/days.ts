/** Days as whole numbers from 1970-01-01 on, in the calendar of ISO 8601, so that an axis can reckon with them. */

const dayLength = 86_400_000;
const pattern = /^(-?\d{1,6})-(\d\d)-(\d\d)$/;
/** What a filter can say: years of four digits. */
const [firstYear, lastYear] = [1, 9999];

/** The number of a day; null where the text is none. */
export function toDay(text: string | null): number | null {
  const parts = text === null ? null : pattern.exec(text);
  return parts === null ? null : dayOf(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]));
}

/** The number of a day by its year, its month from 0 on, which may go over into other years, and its date. */
export function dayOf(year: number, month = 0, date = 1): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month, date);
  return Math.floor(moment.getTime() / dayLength);
}

/** A day by its parts; the month from 0 on. */
export function partsOf(day: number): { readonly year: number; readonly month: number; readonly date: number } {
  const moment = new Date(day * dayLength);
  return { year: moment.getUTCFullYear(), month: moment.getUTCMonth(), date: moment.getUTCDate() };
}

/** A day as ISO 8601, with a year of four digits. */
export function toIso(day: number): string {
  const { year, month, date } = partsOf(Math.min(Math.max(day, dayOf(firstYear)), dayOf(lastYear, 11, 31)));
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(year, 4)}-${pad(month + 1, 2)}-${pad(date, 2)}`;
}

/** The first day of the month that a day lies in, some months on. */
export function startOfMonth(day: number, on = 0): number {
  const { year, month } = partsOf(day);
  return dayOf(year, month + on);
}

/** The last day of the month that a day lies in, some months on. */
export const endOfMonth = (day: number, on = 0): number => startOfMonth(day, on + 1) - 1;
