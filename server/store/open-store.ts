import type { EmbeddedSettings } from './embedded/embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import type { Neo4jSettings } from './neo4j/neo4j-store.ts';

export type StoreSettings = { readonly embedded: EmbeddedSettings; readonly neo4j?: Neo4jSettings | undefined };

/**
 * The Neo4j server where one is set (NEO4J_URI), otherwise the embedded store; nothing is reached before the first question.
 * Only the chosen one is read in: the driver alone takes a fifth of a second.
 */
export const openStore = async ({ embedded, neo4j }: StoreSettings): Promise<GraphStore> =>
  neo4j ? (await import('./neo4j/neo4j-store.ts')).openNeo4jStore(neo4j) : (await import('./embedded/embedded-store.ts')).openEmbeddedStore(embedded);
