import type { Handlers } from '#contract/routes.ts';
import { stanceHandlers } from '#server/stances/stance-handlers.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { changesHandlers } from '#server/changes/changes-handlers.ts';
import { measuresHandlers } from '#server/measures/measures-handlers.ts';
import { timelineHandlers } from '#server/timeline/timeline-handlers.ts';
import { countNeighbours } from './count-neighbours.ts';
import { expandNode } from './expand-node.ts';
import { findPaths } from './find-paths.ts';
import { listClaims } from './list-claims.ts';
import { listStatements } from './list-statements.ts';
import { listVoices } from './list-voices.ts';
import { readEntity } from './read-entity.ts';
import { readOverview } from './read-overview.ts';
import { readPassage } from './read-passage.ts';
import { readRelationship } from './read-relationship.ts';
import { readSchema } from './read-schema.ts';
import { listSources, readSource } from './read-source.ts';
import { readSubgraph } from './read-subgraph.ts';
import { searchEntities } from './search-entities.ts';

/** The operations that ask the store and nothing else. */
export const exploreHandlers = (store: GraphStore) =>
  ({
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
    ...stanceHandlers(store),
    ...timelineHandlers(store),
    ...changesHandlers(store),
    ...measuresHandlers(store),
  }) satisfies Partial<Handlers>;
