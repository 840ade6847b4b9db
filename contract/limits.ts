/** The bounds every list keeps; a longer answer pages by cursor and says its total. */
export const limits = {
  search: 50,
  page: 200,
  voices: 1000,
  subgraphIds: 1000,
  statementEnds: 1000,
  statements: 1000,
  compared: 3,
  matrixCells: 5000,
  timelineItems: 2000,
  noteSubjects: 20_000,
  pathEnds: 10,
  pathLength: 10,
  paths: 100,
  text: 300,
  queryRows: 1_000_000,
} as const;
