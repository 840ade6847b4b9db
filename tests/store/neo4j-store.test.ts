import { openNeo4jStore } from '#server/store/neo4j/neo4j-store.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { describeStore } from './store-contract.ts';
import { textOf } from './test-queries.ts';

await describeWithNeo4j('the store on Neo4j 5.26', (neo4j) => describeStore(async () => openNeo4jStore(neo4j(), { textOf })));
