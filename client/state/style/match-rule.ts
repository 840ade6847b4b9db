import type { StyleRule } from '#contract/exploration.ts';
import { foldText } from '../../fold-text.ts';

/** Whether the values that something has in the field of a rule are what the rule asks for. Numbers compare as numbers, else as texts, as days do. */
export function matchRule({ is, value }: NonNullable<StyleRule['test']>, values: readonly string[]): boolean {
  const wanted = foldText(value);
  switch (is) {
    case 'has':
      return values.length > 0;
    case 'is':
      return values.some((one) => foldText(one) === wanted);
    case 'isNot':
      return values.every((one) => foldText(one) !== wanted);
    case 'contains':
      return wanted !== '' && values.some((one) => foldText(one).includes(wanted));
    case 'atLeast':
      return values.some((one) => compare(one, value) >= 0);
    case 'atMost':
      return values.some((one) => compare(one, value) <= 0);
    default:
      return is satisfies never;
  }
}

function compare(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)];
  if (one.trim() !== '' && other.trim() !== '' && !Number.isNaN(left) && !Number.isNaN(right)) return left - right;
  return one < other ? -1 : one > other ? 1 : 0;
}
