import { expect, test } from '@jest/globals';
import { openText, translateWith } from '#client/text/open-text.ts';
import { en } from '#client/text/en.ts';

test('large numbers are read in groups, years and small ones as they stand', () => {
  const t = translateWith(openText(en));
  expect(t('node.drawn', { shown: 25, count: 10_000 })).toBe('25 of 10,000 neighbours are drawn.');
  expect(t('map.shownOf', { shown: 25, total: 2024 })).toBe('25 of 2024');
});
