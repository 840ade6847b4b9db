const key = 'postura.author';

/** The name under which somebody wrote here last; empty where there is none or the browser keeps nothing. */
export function readAuthor(storage: () => Pick<Storage, 'getItem'> = () => localStorage): string {
  try {
    return storage().getItem(key) ?? '';
  } catch {
    return '';
  }
}

export function keepAuthor(author: string, storage: () => Pick<Storage, 'setItem'> = () => localStorage): void {
  try {
    storage().setItem(key, author);
  } catch {
    // It is asked for again.
  }
}
