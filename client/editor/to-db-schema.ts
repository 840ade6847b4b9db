import type { DbSchema, Neo4jFunction, Neo4jProcedure } from '@neo4j-cypher/language-support';
import type { EditorSchema } from './editor.ts';

type Callable = { readonly name: string; readonly signature: string; readonly description: string };
export const dialect = 'CYPHER 5';

const byName = <T extends { readonly name: string }>(all: readonly T[]): Record<string, T> => Object.fromEntries(all.map((one) => [one.name, one]));

const toFunction = ({ name, signature, description }: Callable): Neo4jFunction => ({
  name,
  signature,
  description,
  category: '',
  isBuiltIn: true,
  argumentDescription: [],
  returnDescription: '',
  aggregating: false,
  isDeprecated: false,
});

/** The columns of `name(in :: STRING) :: (out :: STRING, other :: INTEGER)`. */
const columnsOf = (signature: string) => {
  const [, columns = ''] = /\)\s*::\s*\((.*)\)\s*$/.exec(signature) ?? [];
  return [...columns.matchAll(/(\w+)\s*::\s*([^,]+)/g)].map(([, name = '', type = '']) => ({ name, type: type.trim(), description: '', isDeprecated: false }));
};

const toProcedure = ({ name, signature, description }: Callable): Neo4jProcedure => ({
  name,
  signature,
  description,
  mode: 'READ',
  worksOnSystem: false,
  argumentDescription: [],
  returnDescription: columnsOf(signature),
  admin: false,
  option: { deprecated: false },
});

/** The store as the grammar's library wants to know it; what is not known yet is left out, so that nothing is called missing. */
export const toDbSchema = ({ schema, terms, parameters }: EditorSchema): DbSchema => ({
  defaultLanguage: dialect,
  parameters: Object.fromEntries(parameters.map((name) => [name, ''])),
  ...(schema !== null && {
    labels: schema.labels.map(({ label }) => label),
    relationshipTypes: schema.relationshipTypes.map(({ type }) => type),
    propertyKeys: [...new Set(schema.properties.map(({ name }) => name))],
  }),
  ...(terms !== null && {
    functions: { [dialect]: byName(terms.functions.map(toFunction)) },
    procedures: { [dialect]: byName(terms.procedures.map(toProcedure)) },
  }),
});
