import { isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import type { MatrixTarget, RowGroup } from '../../../state/stances/arrange-matrix.ts';
import type { Language } from '../../../state/session.ts';
import { nameReference, type Translate } from '../../../text/words.ts';

const sideTitles = {
  for: 'matrix.sideFor',
  against: 'matrix.sideAgainst',
  mixed: 'matrix.sideMixed',
  none: 'matrix.sideNone',
  other: 'matrix.sideNone',
} as const;

/** The title of some rows: a side on the question, a kind, or all of them. */
export function nameGroup({ key, rows }: RowGroup, question: MatrixTarget | null, t: Translate, language: Language): string {
  const count = rows.length;
  if (isEntityLabel(key)) return t('matrix.kind', { name: nodeKinds[key].plural[language], count });
  if (key === 'all' || question === null) return t('matrix.all', { count });
  return t(sideTitles[key], { name: nameReference(question, language), count });
}
