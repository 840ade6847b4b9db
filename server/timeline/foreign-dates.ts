/** Names under which a database that somebody else filled may keep when something began or happened, and when it ended. */
const momentNames = ['released?', 'born', 'published', 'founded', 'date', 'year', '.+_(?:date|year|at)', '.*[a-z](?:Date|Year)'];
const startNames = ['since', 'from', 'start.*', 'begin.*'];
const endNames = ['to', 'until', 'died', 'dissolved', 'end.*'];

const patternOf = (names: readonly string[]): RegExp => new RegExp(`^(?:${names.join('|')})$`, 'i');
const [isMoment, isStart, isEnd] = [patternOf(momentNames), patternOf(startNames), patternOf(endNames)];

/** The same names as one pattern for the store. */
export const dateKeys = `(?i)(?:${[...momentNames, ...startNames, ...endNames].join('|')})`;

/** A year or an ISO day as EDTF; a number counts as a year between 1000 and 2999. */
const toEdtf = (value: unknown): string | undefined => {
  if (typeof value === 'number') return Number.isInteger(value) && value >= 1000 && value < 3000 ? String(value) : undefined;
  return typeof value === 'string' ? /^(\d{4}(?:-\d\d(?:-\d\d)?)?)(?:T.*)?$/.exec(value)?.[1] : undefined;
};

export type ForeignDates = { readonly startDate?: string; readonly endDate?: string; readonly isMoment: boolean };

/** The dates that properties hold under names we did not choose; undefined where none looks like one. */
export const foreignDates = (properties: Readonly<Record<string, unknown>>): ForeignDates | undefined => {
  const find = (pattern: RegExp): string | undefined => {
    for (const [key, value] of Object.entries(properties)) {
      const date = pattern.test(key) ? toEdtf(value) : undefined;
      if (date !== undefined) return date;
    }
    return undefined;
  };
  const end = find(isEnd);
  const start = find(isStart);
  const startDate = start ?? find(isMoment);
  if (startDate === undefined && end === undefined) return undefined;
  return { ...(startDate && { startDate }), ...(end && { endDate: end }), isMoment: start === undefined };
};
