import { allRefused } from './refused.ts';

/** Texts that are made to wear out whoever reads them. */
export const sizes = [
  ...allRefused('statement_too_large', [
    `RETURN '${'a'.repeat(100_001)}'`,
    `RETURN ${'1 + '.repeat(40_000)}1`,
    `RETURN '${'ñ'.repeat(50_001)}' AS x`,
    `${' '.repeat(100_000)}RETURN 1`,
    `/*${'x'.repeat(200_000)}*/ CREATE (n)`,
  ]),
  ...allRefused('syntax_error', [
    `RETURN ${'('.repeat(3000)}1${')'.repeat(3000)}`,
    '('.repeat(3000),
    `RETURN ${'['.repeat(3000)}1${']'.repeat(3000)}`,
    `RETURN ${'{a:'.repeat(3000)}1${'}'.repeat(3000)}`,
    `MATCH ${'('.repeat(3000)}n${')'.repeat(3000)} RETURN n`,
    `${'CALL { '.repeat(3000)}RETURN 1${' }'.repeat(3000)}`,
    `RETURN ${'COUNT { MATCH (n) WHERE '.repeat(1000)}true${' }'.repeat(1000)}`,
    `RETURN ${'CASE WHEN true THEN '.repeat(300)}1${' END'.repeat(300)}`,
    `${'FOREACH (x IN [1] | '.repeat(300)}CREATE (n)${')'.repeat(300)}`,
    `RETURN ${'toLower('.repeat(1000)}'a'${')'.repeat(1000)}`,
    `RETURN ${'[x IN '.repeat(1000)}[]${']'.repeat(1000)}`,
  ]),
];
