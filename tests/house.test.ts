import { expect, test } from '@jest/globals';
import { limits } from '#contract/routes.ts';
import { packageRoot } from '#server/package-root.ts';

test('sources are reached by their short names', () => {
  expect(limits.search).toBeGreaterThan(0);
  expect(packageRoot).toBe(process.cwd());
});
