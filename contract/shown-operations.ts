/** The operations whose Cypher can be shown: those that a click in the page asks for. */
export const shownOperations = [
  'readOverview',
  'search',
  'readEntity',
  'countNeighbours',
  'expandNode',
  'readRelationship',
  'listStatements',
  'readPassage',
  'readSubgraph',
  'findPaths',
  'listClaims',
  'listSources',
  'readSource',
  'listStances',
  'readStance',
  'compareEntities',
] as const;
export type ShownOperation = (typeof shownOperations)[number];
