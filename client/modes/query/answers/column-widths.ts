import type { QueryValue } from '#contract/console.ts';
import { nameBriefly } from '../../../answers/name-value.ts';
import { isNode, isRelationship } from '../../../answers/values.ts';
import type { Language } from '../../../state/session.ts';

const looked = 100;
const [least, most, mostOfRelationship] = [72, 380, 480];
const letter = 7.3;
const padding = 24;

/** Widths of columns in px, by their first rows: a node has its shape and kind beside its name, a relationship its line and ends. */
export function measureColumns(fields: readonly string[], rows: readonly (readonly QueryValue[])[], language: Language): readonly number[] {
  const sample = rows.slice(0, looked);
  return fields.map((field, column) => {
    const widths = sample.map((row) => {
      const value = row[column];
      const more = isNode(value) ? 110 : isRelationship(value) ? 260 : 0;
      return Math.min(isRelationship(value) ? mostOfRelationship : most, nameBriefly(value, language).length * letter + more + padding);
    });
    // The name of the column has the mark of its order beside it.
    const named = Math.min(most, field.length * letter + 24 + padding);
    return Math.round(Math.max(least, named, ...widths));
  });
}

/** Whether a column holds numbers and nothing else, and is aligned as such. */
export function isNumeric(rows: readonly (readonly QueryValue[])[], column: number): boolean {
  const values = rows
    .slice(0, looked)
    .map((row) => row[column] ?? null)
    .filter((value) => value !== null);
  return values.length > 0 && values.every((value) => typeof value === 'number');
}
