import { type Theme, themes } from './state/session.ts';

const key = 'postura.theme';

/** The colours that an address names or the reader chose before; a browser that keeps nothing follows the system. */
export function readTheme(named?: string | null): Theme {
  try {
    const kept = named === undefined ? localStorage.getItem(key) : named;
    return themes.find((theme) => theme === kept) ?? 'auto';
  } catch {
    return 'auto';
  }
}

/** Puts colours on the page and remembers them; what another site shows takes its colours from there and keeps none. */
export function applyTheme(theme: Theme, isKept = true): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  if (!isKept) return;
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Then it holds until the page is closed.
  }
}
