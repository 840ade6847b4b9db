import { joinNames } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import type { AnswerNames, Label } from './answer-names.ts';
import { type Asked, nodesCalled } from './judge.ts';
import { LabelText } from './label-text.tsx';

type Props = {
  readonly asked: Asked;
  readonly names: AnswerNames;
  /** What was typed and found right: then only what else is right is said. */
  readonly typed: string;
  /** The language of the lesson's own words, where it is not the page's. */
  readonly lang: string | undefined;
};

/** What is right, in words. */
export function RightAnswer({ asked, names, typed, lang }: Props) {
  const { t, language } = useText();
  const { question, right } = asked;
  const any = <Names labels={right.nodes.map(names.ofNode)} isAny />;
  switch (question.kind) {
    case 'choose':
      return <Names labels={question.options.filter((_, place) => right.options.includes(place)).map(names.ofLabel)} lang={lang} />;
    case 'match':
      return (
        <ul className="lesson-answer-list" lang={lang}>
          {question.pairs.map(
            (pair, place) =>
              right.pairs.includes(place) && (
                // biome-ignore lint/suspicious/noArrayIndexKey: a pair is its place
                <li key={place}>
                  <LabelText label={names.ofLabel(pair.left)} />: <LabelText label={names.ofLabel(pair.right)} />
                </li>
              ),
          )}
        </ul>
      );
    case 'point':
      return question.answer.take === 'line' ? <Names labels={right.lines.map((line) => ({ text: names.ofLine(line), isClaim: false }))} isAny /> : any;
    case 'short': {
      if (question.answer.give === 'count') return <p className="lesson-answer-words">{right.nodes.length}</p>;
      if (typed === '') return any;
      const meant = nodesCalled(typed, asked);
      const others = right.nodes.filter((id) => !meant.includes(id)).map((id) => names.ofNode(id).text);
      return (
        <>
          <Names labels={meant.map(names.ofNode)} />
          {others.length > 0 && <p>{t('learn.question.alsoRight', { names: joinNames(others, language) })}</p>}
        </>
      );
    }
    default:
      return question satisfies never;
  }
}

/** Names one below the other; `isAny` where each of them alone is right. */
function Names({ labels, lang, isAny = false }: { readonly labels: readonly Label[]; readonly lang?: string | undefined; readonly isAny?: boolean }) {
  const { t } = useText();
  const [only] = labels;
  if (labels.length === 1 && only !== undefined) {
    return (
      <p className="lesson-answer-words" lang={lang}>
        <LabelText label={only} />
      </p>
    );
  }
  return (
    <>
      {isAny && <p>{t('learn.question.anyOf')}</p>}
      <ul className="lesson-answer-list" lang={lang}>
        {labels.map((label) => (
          <li key={label.text}>
            <LabelText label={label} />
          </li>
        ))}
      </ul>
    </>
  );
}
