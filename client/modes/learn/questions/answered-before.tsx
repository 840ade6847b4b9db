import { useState } from 'react';
import type { Score } from '../../../state/learn/score.ts';
import { useText } from '../../../use-desk.ts';

/** How the question went on an earlier visit. */
export function AnsweredBefore({ score, step }: { readonly score: Score; readonly step: string }) {
  const { t } = useText();
  const [went] = useState(() => score.store.getState()[step]);
  if (went === undefined || went.end === null) return null;
  const how = went.end === 'shown' ? 'shown' : went.wrong === 0 ? 'first' : 'later';
  return <p className="minor">{t(`learn.question.before.${how}`)}</p>;
}
