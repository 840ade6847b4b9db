import { administration } from './refusals/administration.ts';
import { calls } from './refusals/calls.ts';
import { hiddenWrites } from './refusals/hidden-writes.ts';
import { loadCsv } from './refusals/load-csv.ts';
import type { Refused } from './refusals/refused.ts';
import { sizes } from './refusals/sizes.ts';
import { writes } from './refusals/writes.ts';

export type { Refused };

/** Statements that must be refused on every store, with the code each is refused by; they never reach an engine. */
export const refusals: readonly Refused[] = [...writes, ...hiddenWrites, ...loadCsv, ...calls, ...administration, ...sizes];
