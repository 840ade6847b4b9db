import { clauseReads } from './reads/clauses.ts';
import { filterReads } from './reads/filters.ts';
import { functionReads } from './reads/functions.ts';
import { pathReads } from './reads/paths.ts';
import { patternReads } from './reads/patterns.ts';
import type { Read } from './reads/read.ts';
import { spellingReads } from './reads/spelling.ts';
import { valueReads } from './reads/values.ts';

export type { Read };

/** Statements that analysts write on the seed graph: each must run, on Neo4j and, unless it says why not, on the embedded store. */
export const reads: readonly Read[] = [...patternReads, ...filterReads, ...clauseReads, ...pathReads, ...valueReads, ...functionReads, ...spellingReads];
