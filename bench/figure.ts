/** One measured figure; `value` and `target` as they are read. */
export type Figure = { readonly name: string; readonly store: string; readonly value: string; readonly target: string; readonly holds: boolean | null };

/** The Neo4j behind a measured explorer, for those who ask it directly. */
export type Server = { readonly uri: string; readonly username: string; readonly password: string };
/** Which store is measured; without a server the embedded one. */
export type Measured = { readonly store: string; readonly neo4j: Server | undefined };

/** The value below which a share of the measurements lies. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
};

export const milliseconds = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** Prints the figures as a table in Markdown. */
export const printFigures = (figures: readonly Figure[]): void => {
  console.log('| figure | store | measured | target | holds |\n|---|---|---|---|---|');
  for (const { name, store, value, target, holds } of figures)
    console.log(`| ${name} | ${store} | ${value} | ${target} | ${holds === null ? '' : holds ? 'yes' : 'no'} |`);
};
