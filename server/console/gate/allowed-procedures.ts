import type { StoreKind } from '#contract/service.ts';

/** A procedure or function that a query may call; `stores` says where the engine has it. */
export type Callable = { readonly name: string; readonly signature: string; readonly description: string; readonly stores: readonly StoreKind[] };

const both: readonly StoreKind[] = ['embedded', 'neo4j'];
const neo4j: readonly StoreKind[] = ['neo4j'];

/** All procedures that a query may call: they read the graph and its schema, and nothing else. */
export const allowedProcedures: readonly Callable[] = [
  { name: 'db.labels', signature: 'db.labels() :: (label :: STRING)', description: 'The labels of the graph.', stores: both },
  {
    name: 'db.relationshipTypes',
    signature: 'db.relationshipTypes() :: (relationshipType :: STRING)',
    description: 'The types of the relationships of the graph.',
    stores: both,
  },
  { name: 'db.propertyKeys', signature: 'db.propertyKeys() :: (propertyKey :: STRING)', description: 'The property names of the graph.', stores: both },
  {
    name: 'db.schema.nodeTypeProperties',
    signature:
      'db.schema.nodeTypeProperties() :: (nodeType :: STRING, nodeLabels :: LIST<STRING>, propertyName :: STRING, propertyTypes :: LIST<STRING>, mandatory :: BOOLEAN)',
    description: 'The properties of each kind of node, with their types.',
    stores: neo4j,
  },
  {
    name: 'db.schema.relTypeProperties',
    signature: 'db.schema.relTypeProperties() :: (relType :: STRING, propertyName :: STRING, propertyTypes :: LIST<STRING>, mandatory :: BOOLEAN)',
    description: 'The properties of each type of relationship, with their types.',
    stores: neo4j,
  },
  {
    name: 'db.schema.visualization',
    signature: 'db.schema.visualization() :: (nodes :: LIST<NODE>, relationships :: LIST<RELATIONSHIP>)',
    description: 'The labels as nodes, and the types that lead from one to another.',
    stores: neo4j,
  },
  {
    name: 'db.index.fulltext.queryNodes',
    signature: 'db.index.fulltext.queryNodes(indexName :: STRING, queryString :: STRING, options = {} :: MAP) :: (node :: NODE, score :: FLOAT)',
    description: 'The nodes that a full-text index finds for some words, best first.',
    stores: neo4j,
  },
  {
    name: 'db.index.fulltext.queryRelationships',
    signature:
      'db.index.fulltext.queryRelationships(indexName :: STRING, queryString :: STRING, options = {} :: MAP) :: (relationship :: RELATIONSHIP, score :: FLOAT)',
    description: 'The relationships that a full-text index finds for some words, best first.',
    stores: neo4j,
  },
  {
    name: 'db.index.vector.queryNodes',
    signature: 'db.index.vector.queryNodes(indexName :: STRING, numberOfNearestNeighbours :: INTEGER, query :: ANY) :: (node :: NODE, score :: FLOAT)',
    description: 'The nodes whose vector is nearest to one, by a vector index.',
    stores: neo4j,
  },
  {
    name: 'db.index.vector.queryRelationships',
    signature:
      'db.index.vector.queryRelationships(indexName :: STRING, numberOfNearestNeighbours :: INTEGER, query :: ANY) :: (relationship :: RELATIONSHIP, score :: FLOAT)',
    description: 'The relationships whose vector is nearest to one, by a vector index.',
    stores: neo4j,
  },
];
