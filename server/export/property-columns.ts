import type { Properties } from '#contract/graph.ts';

type Value = Properties[string];
export type ColumnType = 'string' | 'boolean' | 'long' | 'double';
export type Column = { readonly key: string; readonly type: ColumnType };

const typeOf = (value: Value): ColumnType => {
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'number') return Number.isSafeInteger(value) ? 'long' : 'double';
  return 'string';
};
const wider = (a: ColumnType, b: ColumnType): ColumnType => {
  if (a === b) return a;
  const areNumbers = [a, b].every((type) => type === 'long' || type === 'double');
  return areNumbers ? 'double' : 'string';
};

/** The keys of many property maps in the order in which they are first met, each with the narrowest type that holds all its values. */
export const columnsOf = (maps: Iterable<Properties>): readonly Column[] => {
  const types = new Map<string, ColumnType>();
  for (const properties of maps) {
    for (const [key, value] of Object.entries(properties)) {
      if (value === null) continue;
      const known = types.get(key);
      types.set(key, known === undefined ? typeOf(value) : wider(known, typeOf(value)));
    }
  }
  return [...types].map(([key, type]) => ({ key, type }));
};

/** A value in one cell: lists and maps as JSON, what is missing as undefined. */
export const textOf = (value: Value | undefined): string | undefined => {
  if (value === null || value === undefined) return undefined;
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};
