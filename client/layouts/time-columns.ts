/** What begins in the same stretch of time: `from` is a year such as `2025`, or a month such as `2025-02`. */
export type TimeColumn = { readonly from: string; readonly ids: readonly string[] };

/** So many years at the least are told apart by years; fewer by months. */
const leastYears = 3;

/** Nodes by the year of their first day, or by the month where they lie within two years; the earliest first. What has no day is in none. */
export function timeColumns(days: Readonly<Record<string, string>>): readonly TimeColumn[] {
  const years = new Set(Object.values(days).map(yearOf));
  const begin = (day: string) => (years.size >= leastYears ? yearOf(day) : day.slice(0, yearOf(day).length + 3));
  const columns = new Map<string, string[]>();
  for (const [id, day] of Object.entries(days).sort(([, one], [, other]) => (one < other ? -1 : one > other ? 1 : 0))) {
    const found = columns.get(begin(day));
    if (found === undefined) columns.set(begin(day), [id]);
    else found.push(id);
  }
  return [...columns].map(([from, ids]) => ({ from, ids }));
}

const yearOf = (day: string): string => /^-?\d+/.exec(day)?.[0] ?? day;
