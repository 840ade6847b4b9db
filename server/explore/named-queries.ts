import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import { PosturaError } from '#contract/errors.ts';
import type { QueryAnswer } from '#contract/console.ts';
import { type NamedQuery, queryTopics } from '#contract/routes.ts';
import { packageRoot } from '#server/package-root.ts';
import type { GraphStore, Parameters, RunOptions } from '#server/store/graph-store.ts';
import { readQueryHeader } from './query-header.ts';

type QueryParameter = NamedQuery['parameters'][number];

const shapes = {
  string: z.string().max(10_000),
  // The only integers that queries take are numbers of rows.
  integer: z.int().min(0).max(1_000_000),
  boolean: z.boolean(),
  list: z.array(z.union([z.string().max(10_000), z.number(), z.boolean()])).max(10_000),
} as const satisfies Record<QueryParameter['type'], z.ZodType>;

const folder = join(packageRoot, 'cypher', 'read');

/** The public named queries of `cypher/read/` in the order in which they teach, each with its text as a store runs it. */
export const readNamedQueries = (textOf: (name: string) => string): readonly NamedQuery[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => ({ name: file.slice(0, -'.cypher'.length), ...readQueryHeader(readFileSync(join(folder, file), 'utf8')) }))
    .filter(({ isPublic }) => isPublic)
    .sort((one, other) => queryTopics.indexOf(one.topic) - queryTopics.indexOf(other.topic) || one.place - other.place)
    .map(({ isPublic: _, place: __, ...query }) => ({ ...query, statement: textOf(`read/${query.name}`) }));

const fillParameters = ({ name, parameters }: NamedQuery, given: Readonly<Record<string, unknown>>): Parameters => {
  const known = parameters.map((parameter) => parameter.name);
  const unknown = Object.keys(given).find((key) => !known.includes(key));
  if (unknown !== undefined) throw new PosturaError('invalid_input', `The query ${name} has no parameter ${unknown}. It takes ${known.join(', ') || 'none'}.`);
  return Object.fromEntries(
    parameters.map((parameter) => {
      const value = Object.hasOwn(given, parameter.name) ? given[parameter.name] : parameter.default;
      if (value === undefined) throw new PosturaError('missing_parameter', `The query ${name} needs the parameter ${parameter.name}: ${parameter.description}`);
      if (value === null && parameter.default === null) return [parameter.name, null];
      const parsed = shapes[parameter.type].safeParse(value);
      if (!parsed.success)
        throw new PosturaError(
          'invalid_input',
          `parameters.${parameter.name} must be of type ${parameter.type}${parameter.type === 'integer' ? ' from 0 to 1,000,000' : ''}. ${parameter.description}`,
        );
      return [parameter.name, parsed.data];
    }),
  );
};

/** Runs a public named query and gives its rows in the shape of Neo4j's Query API, cut at `maxRows`. */
export const runNamedQuery = async (
  store: GraphStore,
  query: NamedQuery,
  given: Readonly<Record<string, unknown>>,
  { maxRows, ...options }: RunOptions & { readonly maxRows: number },
): Promise<QueryAnswer> => {
  const parameters = fillParameters(query, given);
  const started = performance.now();
  const values: z.infer<typeof QueryAnswer>['data']['values'] = [];
  let truncated = false;
  for await (const row of store.run({ query: `read/${query.name}`, parameters }, { ...options, maxRows: maxRows + 1 })) {
    truncated = values.length >= maxRows;
    if (truncated) break;
    values.push(query.columns.map((column) => z.json().parse(row[column] ?? null)));
  }
  return { data: { fields: query.columns, values }, truncated, elapsedMs: Math.round(performance.now() - started), notifications: [], plan: null };
};
