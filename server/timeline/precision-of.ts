import type { Precision } from '#contract/timeline.ts';

/** Forms of EDTF by how exact they are, the first that fits first; ISO 8601-2:2019, levels 0 and 1. */
const forms: readonly (readonly [RegExp, Precision])[] = [
  [/\//, 'interval'],
  [/^-?\d{4}-\d\d-\d\d/, 'day'],
  [/^-?\d{4}-(?:0\d|1[0-2])(?:-XX)?$/, 'month'],
  [/^-?\d{4}-(?:2[1-9]|3\d|4[01])$/, 'season'],
  [/^-?\d{2}XX/, 'century'],
  [/^-?\d{3}X/, 'decade'],
  [/^(?:-?\d{4}|Y)/, 'year'],
];

/** How exact a date is that EDTF writes; null where the text is none of its forms. Marks of doubt (`~`, `?`, `%`) change nothing. */
export const precisionOf = (text: string): Precision | null => {
  const plain = text.replaceAll(/[~?%]/g, '');
  return forms.find(([form]) => form.test(plain))?.[1] ?? null;
};
