import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';

type Server = { readonly uri: string; readonly username: string; readonly password: string };

/** A small graph that somebody else made: other labels and types, no `id`, no `name`, and values of every sort. */
const movies = `
CREATE (matrix:Movie {uuid: randomUUID(), tagline: 'Welcome to the real world, which is not at all what it has always seemed to be to those who never asked.',
    title: 'The Matrix', released: 1999, genres: ['Action', 'Science fiction'], length: duration('PT2H16M'), site: point({latitude: 34.05, longitude: -118.24})}),
  (speed:Movie {uuid: randomUUID(), title: 'Speed', released: 1994, seen: datetime('1994-06-10T20:00:00Z')}),
  (keanu:Actor {uuid: randomUUID(), fullName: 'Keanu Reeves', born: date('1964-09-02'), heights: [1.86, 1.87]}),
  (sandra:Actor {uuid: randomUUID(), fullName: 'Sandra Bullock', active: true}), (lana:Director {uuid: randomUUID(), fullName: 'Lana Wachowski'}),
  (keanu)-[:ACTED_IN {roles: ['Neo'], since: date('1998-03-01')}]->(matrix), (keanu)-[:ACTED_IN {roles: ['Jack']}]->(speed),
  (sandra)-[:ACTED_IN]->(speed), (lana)-[:DIRECTED {fee: 1.5}]->(matrix)`;

const run = async (server: Server, statement: string) => {
  const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password), { disableLosslessIntegers: true });
  try {
    return (await driver.executeQuery(statement)).records;
  } finally {
    await driver.close();
  }
};

/** Fills an empty database as its owner would have. */
export const makeMovies = async (server: Server): Promise<void> => void (await run(server, movies));

/** A hash over every node, edge, index and constraint of a database: it stays while nobody writes. */
export const hashDatabase = async (server: Server): Promise<string> => {
  const parts = await Promise.all([
    run(server, 'MATCH (node) RETURN elementId(node) AS id, labels(node) AS labels, properties(node) AS properties ORDER BY id'),
    run(server, 'MATCH ()-[edge]->() RETURN elementId(edge) AS id, type(edge) AS type, properties(edge) AS properties ORDER BY id'),
    run(server, 'SHOW INDEXES YIELD name RETURN name ORDER BY name'),
    run(server, 'SHOW CONSTRAINTS YIELD name RETURN name ORDER BY name'),
  ]);
  return createHash('sha256')
    .update(JSON.stringify(parts.map((records) => records.map((record) => record.toObject()))))
    .digest('hex');
};
