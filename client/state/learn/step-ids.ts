import { sourcesStepId } from '#contract/lesson.ts';
import { foldText } from '../../fold-text.ts';

const longest = 48;

/** Words as a part of an address: a-z, 0-9 and single hyphens; empty where nothing of them is left. */
export function slugOf(words: string): string {
  const plain = foldText(words)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  if (plain.length <= longest) return plain;
  const cut = plain.slice(0, longest + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), longest / 2)).replace(/-$/, '');
}

/** An id for a step by its header that no other step has; the one of the generated last step is never free. */
export function freeStepId(header: string, taken: readonly string[]): string {
  const used = new Set([...taken, sourcesStepId]);
  const wanted = slugOf(header) || 'step';
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!used.has(id)) return id;
  }
}

/** Whether an id was made from a header, and was not chosen. */
export const isIdOf = (id: string, header: string): boolean => {
  const made = slugOf(header) || 'step';
  return id === made || (id.startsWith(`${made}-`) && /^\d+$/.test(id.slice(made.length + 1)));
};
