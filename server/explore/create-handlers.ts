import { PosturaError } from '#contract/errors.ts';
import type { Handlers } from '#contract/routes.ts';
import type { Health } from '#contract/service.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { countNeighbours } from './count-neighbours.ts';
import { expandNode } from './expand-node.ts';
import { exportGraph, exportView } from './export-graph.ts';
import { findPaths } from './find-paths.ts';
import { listClaims } from './list-claims.ts';
import { listStatements } from './list-statements.ts';
import { listVoices } from './list-voices.ts';
import { readNamedQueries, runNamedQuery } from './named-queries.ts';
import { readEntity } from './read-entity.ts';
import { readOverview } from './read-overview.ts';
import { readPassage } from './read-passage.ts';
import { readRelationship } from './read-relationship.ts';
import { readSchema } from './read-schema.ts';
import { listSources, readSource } from './read-source.ts';
import { readSubgraph } from './read-subgraph.ts';
import { searchEntities } from './search-entities.ts';

export type HandlerNeeds = {
  readonly store: GraphStore;
  /** Tells whether the store answers; throws `store_unavailable` with what is wrong while it does not. */
  readonly readReadiness: () => Promise<Health>;
  /** The text of a query as this store runs it. */
  readonly textOf: (name: string) => string;
  /** Limits of a named query. */
  readonly timeoutMs: number;
  readonly maxRows: number;
};

/** One function per route of the contract. */
export const createHandlers = ({ store, readReadiness, textOf, timeoutMs, maxRows }: HandlerNeeds): Handlers => {
  let named: ReturnType<typeof readNamedQueries> | undefined;
  const listQueries = () => {
    named ??= readNamedQueries(textOf);
    return named;
  };
  const findQuery = (name: string) => {
    const query = listQueries().find((one) => one.name === name);
    if (!query) throw new PosturaError('unknown_query', `No public query is called ${name}. GET /api/v1/queries lists them.`);
    return query;
  };
  return {
    readLiveness: async () => ({ status: 'live' }),
    readReadiness,
    readSchema: (_, options) => readSchema(store, options),
    readOverview: (_, options) => readOverview(store, options),
    search: ({ query: { q, kinds, limit } }, options) => searchEntities(store, q, { kinds: kinds ?? [], limit }, options),
    readEntity: ({ params }, options) => readEntity(store, params.id, options),
    countNeighbours: ({ params }, options) => countNeighbours(store, params.id, options),
    expandNode: ({ params, query }, options) => expandNode(store, params.id, query, options),
    readRelationship: ({ params }, options) => readRelationship(store, params.id, options),
    listStatements: ({ body }, options) => listStatements(store, body.ids, options),
    readPassage: ({ params }, options) => readPassage(store, params.id, options),
    readSubgraph: ({ body }, options) => readSubgraph(store, body.ids, options),
    findPaths: ({ body }, options) => findPaths(store, body, options),
    listClaims: ({ query }, options) => listClaims(store, query, options),
    listVoices: ({ query }, options) => listVoices(store, query, options),
    listSources: ({ query }, options) => listSources(store, query, options),
    readSource: ({ params, query }, options) => readSource(store, params.id, query, options),
    listQueries: async () => ({ queries: [...listQueries()] }),
    runQuery: ({ params, body }, options) => runNamedQuery(store, findQuery(params.name), body.parameters, { ...options, timeoutMs, maxRows }),
    exportGraph: (_, options) => exportGraph(store, options),
    exportView: ({ body }, options) => exportView(store, body.ids, options),
  };
};
