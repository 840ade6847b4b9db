import type { NamedQuery } from '#contract/routes.ts';

type Parameter = NamedQuery['parameters'][number];
export type QueryHeader = { readonly isPublic: boolean; readonly description: Omit<NamedQuery, 'name' | 'statement'> };

const parameterLine = /^\$(?<name>\w+): (?<type>string|integer|boolean|list)(?: = (?<default>.+?))?\. (?<description>.+)$/;

const readParameter = (line: string): Parameter | undefined => {
  const groups = parameterLine.exec(line)?.groups;
  if (!groups?.name || !groups.type) return undefined;
  return {
    name: groups.name,
    type: groups.type as Parameter['type'],
    ...(groups.default !== undefined && { default: JSON.parse(groups.default) }),
    description: groups.description ?? '',
  };
};

/**
 * Reads what the first comment of a query file says: its question, `Public.` where anyone may run it,
 * a line for each parameter (`$limit: integer = 100. How many rows.`), and `Out:` with its columns.
 */
export const readQueryHeader = (text: string): QueryHeader => {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const comments = lines.slice(0, end === -1 ? lines.length : end).map((line) => line.replace(/^\/\/ ?/, ''));
  const out = comments.find((line) => line.startsWith('Out: '))?.slice('Out: '.length) ?? '';
  const columns = (out.split(/[;.]/)[0] ?? '')
    .split(',')
    .map((column) => column.trim())
    .filter((column) => column !== '');
  return {
    isPublic: comments.includes('Public.'),
    description: {
      description: comments[0] ?? '',
      parameters: comments.flatMap((line) => readParameter(line) ?? []),
      columns,
    },
  };
};
