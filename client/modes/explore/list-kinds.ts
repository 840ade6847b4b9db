import { provenanceLabels } from '#contract/vocabulary.ts';

const others: ReadonlySet<string> = new Set([...provenanceLabels, 'Entity']);

/** The kinds of node that a graph holds, most first; what every entity is called and what a source consists of are none. */
export const listKinds = <T extends { readonly label: string; readonly count: number }>(labels: readonly T[]): readonly T[] =>
  labels.filter(({ label, count }) => count > 0 && !others.has(label)).sort((one, other) => other.count - one.count || one.label.localeCompare(other.label));
