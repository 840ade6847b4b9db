import { openNeo4jStore } from '#server/store/neo4j/neo4j-store.ts';
import { describeWithNeo4j } from '#tests/neo4j/describe-with-neo4j.ts';
import { releases } from '#tests/neo4j/releases.ts';
import { describeStore } from './store-contract.ts';
import { textOf } from './test-queries.ts';

const { version } = releases.at(-1) ?? releases[0];

await describeWithNeo4j(`the store on the current Neo4j (${version})`, (neo4j) => describeStore(async () => openNeo4jStore(neo4j(), { textOf })), { version });
