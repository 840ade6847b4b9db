import type { StyleRule } from '#contract/exploration.ts';
import { measures } from '#contract/measures.ts';
import type { GraphEdge, GraphNode } from '#contract/graph.ts';
import { keyOfLine } from '../../../state/filter-shown.ts';
import { scopes } from '../../../state/style/measures.ts';
import { type Facts, lineReader, nodeReader } from '../../../state/style/read-field.ts';
import type { Option } from '../../../parts/choice.tsx';
import { type NameContext, nameField, nameValue } from './name-field.ts';

const nodeFields = ['kind', 'side', 'disputed', 'source', 'sources'] as const;
const lineFields = ['type', 'source', 'sources', 'voice', 'disputed'] as const;
const mostKeys = 40;
const measureFields = measures.flatMap((measure) => scopes.map((scope) => `measure:${measure}@${scope}`));

/** The fields by which what is on the map can be told apart. */
export function listFields(of: StyleRule['of'], facts: Facts): readonly string[] {
  const { known } = facts;
  const things: readonly (GraphNode | GraphEdge | undefined)[] =
    of === 'nodes' ? facts.nodes.map(({ id }) => known.nodes.get(id)) : facts.lines.flatMap((line) => known.statements.get(keyOfLine(line)) ?? []);
  const keys = [...new Set(things.flatMap((thing) => Object.keys(thing?.properties ?? {})))].sort().slice(0, mostKeys);
  const properties = keys.map((key) => `property:${key}`);
  return of === 'nodes' ? [...nodeFields, ...measureFields, ...properties] : [...lineFields, ...properties];
}

/** Properties of nodes that are numbers, and the measures: what a size can follow. */
export function listNumberFields(facts: Facts): readonly string[] {
  const read = nodeReader(facts);
  const isNumber = (field: string) => {
    const values = facts.nodes.flatMap(({ id }) => read(id, field));
    return values.length > 0 && values.every((value) => value.trim() !== '' && Number.isFinite(Number(value)));
  };
  const properties = listFields('nodes', facts).filter((field) => field.startsWith('property:') && isNumber(field));
  return [...measureFields.filter((field) => !field.startsWith('measure:community')), ...properties];
}

/** Fields that can decide a colour. */
export const listColourFields = (of: StyleRule['of']): readonly string[] =>
  of === 'nodes' ? ['kind', 'side', 'source', 'measure:community@view', 'measure:community@graph'] : ['type', 'source', 'voice'];

const mostValues = 200;
/** The values that a field has on the map, by name; none where they are measured or too many to choose from. */
export function listValues(of: StyleRule['of'], field: string, facts: Facts, context: NameContext): readonly Option[] {
  if (field === 'sources' || field.startsWith('measure:')) return [];
  const [readNode, readLine] = [nodeReader(facts), lineReader(facts)];
  const values = new Set(of === 'nodes' ? facts.nodes.flatMap(({ id }) => readNode(id, field)) : facts.lines.flatMap((line) => readLine(line, field)));
  if (values.size > mostValues) return [];
  return [...values].map((id) => ({ id, name: nameValue(field, id, context) })).sort((one, other) => one.name.localeCompare(other.name, context.language));
}

export const fieldOptions = (fields: readonly string[], { t }: NameContext): readonly Option[] => fields.map((id) => ({ id, name: nameField(id, t) }));
