import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';
import { fillSlots } from './fill-slots.ts';
import type { Slots } from './graph-store.ts';

/** `foreign` is a Neo4j whose nodes do not have our ids. */
export type Dialect = 'embedded' | 'neo4j' | 'foreign';

/** Finds the text of a query; tests bring their own. */
export type TextOf = (name: string, dialect: Dialect, slots?: Slots) => string;

const folder = join(packageRoot, 'cypher');
const queryName = /^[a-z][a-z0-9-]*(?:\/[a-z][a-z0-9-]*)+$/;
const texts = new Map<string, string>();

const withoutHeader = (text: string): string => text.replace(/^(?:\s*\/\/[^\n]*\n)+/, '').trim();

const find = (name: string, dialect: Dialect): string => {
  const override = join(folder, 'override', dialect, `${name}.cypher`);
  return withoutHeader(readFileSync(existsSync(override) ? override : join(folder, `${name}.cypher`), 'utf8'));
};

/** The text of a query by its name below `cypher/` (`read/expand-node`), in the store's own version where one is in `cypher/override/`. */
export const cypherText: TextOf = (name, dialect, slots) => {
  if (!queryName.test(name))
    throw new Error(`${JSON.stringify(name)} is no name of a query; it is a path below cypher/ without the ending, such as read/expand-node.`);
  const key = `${dialect} ${name}`;
  const text = texts.get(key) ?? find(name, dialect);
  texts.set(key, text);
  return fillSlots(text, slots, { doublesQuotes: dialect !== 'embedded' });
};

/** The statements of `cypher/schema/<store>/`, file by file; each ends with a semicolon at the end of a line. */
export const schemaStatements = (store: 'embedded' | 'neo4j'): readonly string[] => {
  const schema = join(folder, 'schema', store);
  const files = readdirSync(schema).filter((file) => file.endsWith('.cypher'));
  return files.sort().flatMap((file) =>
    readFileSync(join(schema, file), 'utf8')
      .split(/;\s*$/m)
      .map((statement) => withoutHeader(`${statement}\n`))
      .filter((statement) => statement !== ''),
  );
};
