import { type ReactNode, useId } from 'react';
import type { Question } from '#contract/lesson.ts';
import { useText } from '../../../use-desk.ts';
import type { FieldProps } from './field-props.ts';
import { isPairRight } from './judge.ts';
import { LabelText } from './label-text.tsx';
import { RightMark } from './right-mark.tsx';
import { shuffle } from './shuffle.ts';

type Match = Extract<Question, { readonly kind: 'match' }>;
type Props = FieldProps & { readonly question: Match; readonly ask: ReactNode };

/** For each thing on the left a list of those that may go with it. */
export function MatchFields({ question, ask, asked, step, names, given, onGive, lang, isLocked, isMarked }: Props) {
  const { t } = useText();
  const id = useId();
  const { pairs } = question;
  const nameRight = (place: number): string => {
    const pair = pairs[place];
    if (pair === undefined) return '';
    const { text, isClaim } = names.ofLabel(pair.right);
    return isClaim ? t('learn.question.quoted', { text }) : text;
  };
  // Pairs may share what they go with.
  const rights = [...new Map(shuffle(asked.right.pairs, step).map((place) => [nameRight(place), place] as const))];
  return (
    <fieldset className="lesson-match" aria-describedby={`${id}-hint`}>
      {ask}
      <p id={`${id}-hint`} className="minor">
        {t('learn.question.match')}
      </p>
      {asked.right.pairs.map((place) => {
        const left = pairs[place]?.left;
        const chosen = given.pairs[place];
        const isOne = isPairRight({ ...asked, question }, place, chosen, names);
        return (
          <div key={place} className="field">
            <label htmlFor={`${id}-${place}`} className="lesson-match-left" lang={left?.words === undefined ? undefined : lang}>
              {left !== undefined && <LabelText label={names.ofLabel(left)} />}
            </label>
            <select
              id={`${id}-${place}`}
              className="field-input"
              value={chosen === undefined ? '' : (rights.find(([name]) => name === nameRight(chosen))?.[1] ?? '')}
              disabled={isLocked}
              onChange={({ target }) => {
                const { [place]: _, ...others } = given.pairs;
                onGive({ pairs: target.value === '' ? others : { ...others, [place]: Number(target.value) } });
              }}
            >
              <option value="">{t('learn.question.pick')}</option>
              {rights.map(([name, right]) => (
                <option key={right} value={right}>
                  {name}
                </option>
              ))}
            </select>
            {isMarked && chosen !== undefined && <RightMark isRight={isOne} />}
          </div>
        );
      })}
    </fieldset>
  );
}
