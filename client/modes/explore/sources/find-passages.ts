import type { SourceDossier, Statement } from '#contract/answers.ts';
import type { EdgeId } from '#contract/graph.ts';
import { foldText } from '../../../fold-text.ts';

export type ReadPassage = SourceDossier['passages'][number];

/** Without accents and case, as a reader types it. */

const wordsOf = ({ passage, statements }: ReadPassage): string =>
  foldText(
    [
      passage.locator,
      passage.locatorEs,
      passage.paraphrase,
      passage.paraphraseEs,
      ...statements.flatMap(({ from, to, edge }) => [from.name, from.nameEs ?? '', to.name, to.nameEs ?? '', String(edge.properties['quote'] ?? '')]),
    ].join(' '),
  );

/** The passages that have every word of a text, in theirs or in what rests on them; with `alone`, only the statements in it, and passages that have one. */
export function findPassages(
  passages: readonly ReadPassage[],
  { text, alone }: { readonly text: string; readonly alone: ReadonlySet<EdgeId> | null },
): readonly ReadPassage[] {
  const wanted = foldText(text).split(/\s+/).filter(Boolean);
  const keep = (statements: readonly Statement[]) => (alone === null ? [...statements] : statements.filter(({ edge }) => alone.has(edge.id)));
  return passages
    .filter((one) => wanted.length === 0 || wanted.every((word) => wordsOf(one).includes(word)))
    .map(({ passage, statements }) => ({ passage, statements: keep(statements) }))
    .filter(({ statements }) => alone === null || statements.length > 0);
}
