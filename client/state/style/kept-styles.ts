import { z } from 'zod';
import { StyleRule } from '#contract/exploration.ts';

/** Rules of the reader's under a name. */
export type KeptStyle = { readonly name: string; readonly rules: readonly StyleRule[] };
/** Where they are kept; a function, because a browser may refuse to say. */
export type KeptPlace = () => Pick<Storage, 'getItem' | 'setItem'>;

const place = 'postura.styles';
const most = 50;
const KeptStyles = z.array(z.object({ name: z.string().min(1).max(80), rules: z.array(StyleRule).max(100) })).max(most);

/** The styles of earlier visits, by name; none where the browser keeps nothing or what it kept is not ours. */
export function readStyles(storage: KeptPlace): readonly KeptStyle[] {
  try {
    return KeptStyles.parse(JSON.parse(storage().getItem(place) ?? '[]'));
  } catch {
    return [];
  }
}

/** Keeps styles for the next visit; says whether the browser does. */
export function keepStyles(styles: readonly KeptStyle[], storage: KeptPlace): boolean {
  try {
    storage().setItem(place, JSON.stringify(styles));
    return true;
  } catch {
    return false;
  }
}

/** With a style added, or put in the place of the one of that name. */
export const withStyle = (styles: readonly KeptStyle[], style: KeptStyle): readonly KeptStyle[] =>
  [...styles.filter(({ name }) => name !== style.name), style].sort((one, other) => one.name.localeCompare(other.name)).slice(0, most);
