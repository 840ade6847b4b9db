/** A day in the reader's language; what is no time stands as it is. */
export function nameDay(time: string, language: string): string {
  const when = new Date(time);
  return Number.isNaN(when.getTime()) ? time : new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(when);
}
