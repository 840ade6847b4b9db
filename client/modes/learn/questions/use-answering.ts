import { useRef, useState } from 'react';
import type { Target } from '#contract/exploration.ts';
import type { Score } from '../../../state/learn/score.ts';
import type { AnswerNames } from './answer-names.ts';
import { type Asked, type Given, judge, nothingGiven, type Verdict } from './judge.ts';

/** How far the answering is; `open` until it is checked, and again once the answer is changed. */
export type Stand = Verdict | { readonly kind: 'open' | 'shown' };

type Input = {
  readonly asked: Asked;
  readonly names: AnswerNames;
  readonly selection: Target | null;
  readonly onPoint: (target: Target | null) => void;
  /** Where tries are noted; null where none is. */
  readonly score: Score | null;
  readonly step: string;
};

export const isOver = ({ kind }: Stand): boolean => kind === 'right' || kind === 'shown';

/** An answer as it is given, checked, tried again and shown. */
export function useAnswering({ asked, names, selection, onPoint, score, step }: Input) {
  const [own, setOwn] = useState(nothingGiven);
  const [checked, setChecked] = useState<{ readonly stand: Stand; readonly given: string } | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const given: Given = asked.question.kind === 'point' ? { ...own, pointed: selection } : own;
  const written = JSON.stringify(given);
  const holds = checked !== null && (isOver(checked.stand) || checked.given === written);
  const stand: Stand = holds ? checked.stand : { kind: 'open' };
  const check = () => {
    const verdict = judge(asked, given, names);
    if (verdict.kind === 'right') score?.noteEnd(step, 'right');
    if (verdict.kind === 'wrong') score?.noteWrong(step);
    setChecked({ stand: verdict, given: written });
  };
  const tryAgain = () => {
    setChecked(null);
    if (isOver(stand)) setOwn(nothingGiven);
    if (asked.question.kind === 'point') onPoint(null);
    form.current?.querySelector<HTMLElement>('input, select')?.focus();
  };
  const show = () => {
    score?.noteEnd(step, 'shown');
    setChecked({ stand: { kind: 'shown' }, given: written });
  };
  return { given, give: (part: Partial<Given>) => setOwn({ ...own, ...part }), stand, check, tryAgain, show, form };
}
