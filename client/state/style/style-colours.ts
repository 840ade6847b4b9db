/** Colours of rules, by the names of the page's tokens; the last stands for all that have none of their own. */
export const styleColours = ['style-1', 'style-2', 'style-3', 'style-4', 'style-5', 'style-6', 'style-7', 'style-8'] as const;
export type StyleColour = (typeof styleColours)[number];
export const isStyleColour = (name: string): name is StyleColour => styleColours.some((one) => one === name);

/** Values that stand for several of a field, for none, and for those that are too rare for a colour of their own. */
export const several = '*several';
export const nothing = '*nothing';
export const others = '*others';

/** The one value by which something is coloured, of all that it has in a field. */
export const groupedAs = ([first, ...rest]: readonly string[]): string => (first === undefined ? nothing : rest.length > 0 ? several : first);

/** A colour for each value of a field, the most frequent first; the rare ones share the last. What has no value has none. */
export function shareColours(values: readonly string[]): ReadonlyMap<string, { readonly colour: StyleColour; readonly shared: string }> {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== nothing) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([value]) => value);
  const own = ranked.length <= styleColours.length ? styleColours.length : styleColours.length - 1;
  return new Map(
    ranked.map((value, place) => {
      const colour = place < own ? styleColours[place] : undefined;
      return [value, colour === undefined ? { colour: 'style-8', shared: others } : { colour, shared: value }];
    }),
  );
}
