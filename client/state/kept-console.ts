import { z } from 'zod';
import { type ParameterDrafts, parameterTypes } from './query-parameters.ts';

/** How many rows an answer may have at most; `most` leaves it to the server. */
export const rowLimits = [100, 1_000, 10_000, 100_000, 'most'] as const;
export type RowLimit = (typeof rowLimits)[number];

type Kept = { readonly text: string; readonly name: string | null; readonly rowLimit: RowLimit; readonly drafts: ParameterDrafts };

/** Where it is kept; a function, because a browser may refuse to say. */
export type KeptPlace = () => Pick<Storage, 'getItem' | 'setItem'>;

const place = 'postura.console';
const KeptConsole = z.object({
  text: z.string().max(200_000),
  name: z.string().nullable(),
  rowLimit: z.literal(rowLimits),
  drafts: z.record(z.string(), z.object({ type: z.enum(parameterTypes), text: z.string().nullable(), name: z.string().optional() })),
});

/** What was in the editor and its form at the last visit; nothing where the browser keeps nothing or what it kept is not ours. */
export function readKept(storage: KeptPlace | undefined): Partial<Kept> {
  try {
    const { drafts, ...rest } = KeptConsole.parse(JSON.parse(storage?.().getItem(place) ?? ''));
    const kept = Object.entries(drafts).map(([one, { name, ...draft }]) => [one, { ...draft, ...(name !== undefined && { name }) }]);
    return { ...rest, drafts: Object.fromEntries(kept) as ParameterDrafts };
  } catch {
    return {};
  }
}

/** Keeps it for the next visit. */
export function keepConsole({ text, name, rowLimit, drafts }: Kept, storage: KeptPlace | undefined): void {
  try {
    storage?.().setItem(place, JSON.stringify({ text, name, rowLimit, drafts }));
  } catch {
    // Then it holds until the page is closed.
  }
}
