import type { Translate } from '../../../text/words.ts';
import type { PaperQuestion } from './describe-question.ts';

const letters = 'ABCDEFGHIJ';
type Props = { readonly question: PaperQuestion; readonly number: number; readonly t: Translate };

/** A question with room to answer it by hand. */
export function HandoutQuestion({ question, number, t }: Props) {
  return (
    <div className="handout-question">
      <h3>
        {t('paper.question')} {number}
      </h3>
      <p>{question.ask}</p>
      <Room question={question} t={t} />
    </div>
  );
}

function Room({ question: { kind, options, left, right }, t }: Omit<Props, 'number'>) {
  switch (kind) {
    case 'choose':
      return (
        <ul className="handout-options">
          {options.map((option) => (
            <li key={option}>
              <span className="handout-box" aria-hidden="true" />
              {option}
            </li>
          ))}
        </ul>
      );
    case 'match':
      return (
        <>
          <p className="handout-small">{t('paper.join')}</p>
          <div className="handout-columns">
            <ol>
              {left.map((words, place) => (
                <li key={words}>
                  {place + 1}. {words} <span className="handout-dot" aria-hidden="true" />
                </li>
              ))}
            </ol>
            <ol>
              {right.map((words, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same words may stand twice
                <li key={place}>
                  <span className="handout-dot" aria-hidden="true" /> {letters[place]}. {words}
                </li>
              ))}
            </ol>
          </div>
        </>
      );
    case 'point':
    case 'short':
      return (
        <>
          {kind === 'point' && <p className="handout-small">{t('paper.mark')}</p>}
          <div className="handout-line" aria-hidden="true" />
          <div className="handout-line" aria-hidden="true" />
        </>
      );
    default:
      return kind satisfies never;
  }
}
