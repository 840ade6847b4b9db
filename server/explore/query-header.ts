import { type NamedQuery, type QueryTopic, queryTopics } from '#contract/routes.ts';

type Parameter = NamedQuery['parameters'][number];
export type QueryHeader = Omit<NamedQuery, 'name' | 'statement'> & {
  readonly isPublic: boolean;
  /** Its place among the queries of its topic. */
  readonly place: number;
};

const parameterLine = /^\$(?<name>\w+): (?<type>string|integer|boolean|list)(?: = (?<default>.+?)| \((?<example>[^)]+)\))?\. (?<description>.+)$/;
const topicLine = /^Topic: (?<topic>\w+), (?<place>\d+)\.$/;
const spanish = 'Es: ';

const readParameter = (line: string, descriptionEs: string): Parameter | undefined => {
  const groups = parameterLine.exec(line)?.groups;
  if (!groups?.name || !groups.type) return undefined;
  return {
    name: groups.name,
    type: groups.type as Parameter['type'],
    ...(groups.default !== undefined && { default: JSON.parse(groups.default) }),
    ...(groups.example !== undefined && { example: groups.type === 'string' ? groups.example : JSON.parse(groups.example) }),
    description: groups.description ?? '',
    descriptionEs,
  };
};

const readTopic = (lines: readonly string[]): { topic: QueryTopic; place: number } => {
  const groups = lines.map((line) => topicLine.exec(line)?.groups).find((found) => found !== undefined);
  return { topic: queryTopics.find((topic) => topic === groups?.topic) ?? 'model', place: Number(groups?.place ?? 0) };
};

/**
 * Reads what the first comment of a query file says: its question, `Public.` where anyone may run it, its topic and place there
 * (`Topic: stances, 2.`), a line for each parameter (`$limit: integer = 100. How many rows.`, `$policy: string (merida-initiative). An id.`),
 * and `Out:` with its columns. A line that begins with `Es:` says the line before it in Spanish.
 */
export const readQueryHeader = (text: string): QueryHeader => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ''));
  const spanishOf = (index: number): string => (comments[index + 1]?.startsWith(spanish) ? (comments[index + 1]?.slice(spanish.length) ?? '') : '');
  const out = comments.find((line) => line.startsWith('Out: '))?.slice('Out: '.length) ?? '';
  const columns = (out.split(/[;.]/)[0] ?? '')
    .split(',')
    .map((column) => column.trim())
    .filter((column) => column !== '');
  return {
    isPublic: comments.includes('Public.'),
    ...readTopic(comments),
    description: comments[0] ?? '',
    descriptionEs: spanishOf(0),
    parameters: comments.flatMap((line, index) => readParameter(line, spanishOf(index)) ?? []),
    columns,
  };
};
