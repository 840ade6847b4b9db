import type { z } from 'zod';
import { expectation } from '#server/parse-request.ts';

type Issue = z.core.$ZodIssue;
/** What a shape refused: where, and what to do about it. */
export type Explained = { readonly path: readonly (string | number)[]; readonly message: string };

const weight = (issue: Issue): number => (issue.code === 'unrecognized_keys' ? 2 * issue.keys.length : issue.path.length === 0 ? 3 : 1);

/** Of a choice between shapes, the complaint of the one that was most likely meant. */
const nearest = (issue: Issue): readonly Issue[] => {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((branch) => branch.flatMap(nearest));
  const weigh = (branch: readonly Issue[]): number => branch.reduce((sum, inner) => sum + weight(inner), 0);
  const least = Math.min(...branches.map(weigh));
  return (branches.find((branch) => weigh(branch) === least) ?? []).map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
};

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined), value);

/** Messages of our own say what to do; the library's are put in plain words. */
const reasonOf = (issue: Issue): string => {
  if (issue.code === 'custom' || (issue.code === 'invalid_format' && !issue.message.startsWith('Invalid'))) return issue.message;
  return expectation(issue);
};

/** Puts what a shape refused in sentences, each with the path that it is about. */
export const explainIssues = (value: unknown, issues: readonly Issue[]): readonly Explained[] =>
  issues.flatMap(nearest).map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    const name = path.join('.');
    if (issue.code === 'unrecognized_keys') {
      const [key = ''] = issue.keys;
      return { path: [...path, key], message: `${[...path, key].join('.')} is not known here. Remove it, or mend its name.` };
    }
    if (valueAt(value, path) === undefined && path.length > 0) return { path, message: `${name} is missing: it ${reasonOf(issue)}. Add it.` };
    return { path, message: `${name || 'The lesson'}: ${reasonOf(issue)}. Mend it.` };
  });
