import { z } from 'zod';
import { PosturaError } from '#contract/errors.ts';
import { checkValues } from './check-values.ts';

const partNames = { params: 'path parameter', query: 'query parameter', body: 'field' } as const;
type Part = keyof typeof partNames;
type Issue = z.core.$ZodIssue;
type Shapes = { readonly [P in Part]: z.ZodType };

const keysOf = (shape: z.ZodType): readonly string[] => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : []);

/** Of a choice between shapes, the complaint that comes nearest to what was sent. */
const nearest = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union') return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap(nearest).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  return (
    branches.find((branch) => branch.every((inner) => inner.code !== 'invalid_type' || inner.path.length > issue.path.length)) ?? branches.at(-1) ?? [issue]
  );
};

const units: Readonly<Record<string, string>> = { string: ' characters', array: ' entries' };
const amount = (bound: 'at least' | 'at most', value: number | bigint, origin: string): string =>
  Object.hasOwn(units, origin) ? `must have ${bound} ${value}${units[origin]}` : `must be ${bound} ${value}`;

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** What a value that was refused should have been. */
export const expectation = (issue: Issue): string => {
  switch (issue.code) {
    case 'too_small':
      return amount('at least', issue.minimum, issue.origin);
    case 'too_big':
      return amount('at most', issue.maximum, issue.origin);
    case 'invalid_value':
      return `must be ${issue.values.length === 1 ? '' : 'one of '}${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `must be ${typeNames[issue.expected] ?? issue.expected}`;
    default:
      return 'has a value that it does not take';
  }
};

const isAbsent = (value: unknown, [key, ...rest]: readonly PropertyKey[]): boolean => {
  if (key === undefined) return value === undefined;
  return typeof value !== 'object' || value === null || !Object.hasOwn(value, key) || isAbsent((value as Record<PropertyKey, unknown>)[key], rest);
};

const sentence = (part: Part, shape: z.ZodType, value: unknown, issue: Issue): string => {
  const name = partNames[part];
  if (issue.code === 'unrecognized_keys') {
    const takes = issue.path.length > 0 ? '' : `; this address takes ${keysOf(shape).join(', ') || 'none'}`;
    return `The ${name} ${[...issue.path, issue.keys[0] ?? ''].map(String).join('.')} is unknown${takes}.`;
  }
  if (issue.path.length === 0) return `The ${part === 'body' ? 'body' : `${name}s`} ${expectation(issue)}.`;
  const missing = isAbsent(value, issue.path) ? 'is missing: it ' : '';
  return `The ${name} ${issue.path.map(String).join('.')} ${missing}${expectation(issue)}.`;
};

/** Parses each part of a request by its own shape, so that no part can stand in for another; a failure names the field and what it takes. */
export const parseRequest = (shapes: Shapes, request: { readonly [P in Part]: unknown }): { readonly [P in Part]: unknown } => {
  const parse = (part: Part): unknown => {
    checkValues(request[part]);
    const parsed = shapes[part].safeParse(request[part]);
    if (parsed.success) return parsed.data;
    const sentences = parsed.error.issues.flatMap(nearest).map((issue) => sentence(part, shapes[part], request[part], issue));
    throw new PosturaError('invalid_input', [...new Set(sentences)].slice(0, 5).join(' '), { cause: parsed.error });
  };
  return { params: parse('params'), query: parse('query'), body: parse('body') };
};
