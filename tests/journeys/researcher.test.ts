import { describe, test } from '@jest/globals';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { shareExplorer } from './share-explorer.ts';
import { keyboard, mouse } from './researcher/hands.ts';
import { workTheDay } from './researcher/researcher-day.ts';

/** A whole day takes its time on a busy machine. */
const patience = 180_000;

const testDays = (environment: () => Readonly<Record<string, string>>): void => {
  const explorer = shareExplorer(environment);
  test.each([mouse, keyboard])("the researcher's day with $name", (hand) => workTheDay(explorer, hand), patience);
};

describe('on the embedded store', () => testDays(() => ({})));
await describeWithNeo4j('on Neo4j', (neo4j) =>
  testDays(() => ({ NEO4J_URI: neo4j().uri, NEO4J_USERNAME: neo4j().username, NEO4J_PASSWORD: neo4j().password })),
);
