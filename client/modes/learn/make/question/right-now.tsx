import { type Question, wordsIn } from '#contract/lesson.ts';
import { readAnswer } from '#contract/lesson-answers.ts';
import { joinNames } from '../../../../text/words.ts';
import { useKnown, useText } from '../../../../use-desk.ts';
import { nameTarget } from '../../../explore/name-target.ts';
import { useMaker } from '../use-maker.ts';
import { useNames } from './use-names.ts';

/** What is right as the graph stands now, so that the maker sees what a class will be told. */
export function RightNow({ question }: { readonly question: Question }) {
  const { t, language } = useText();
  const known = useKnown();
  const { check } = useMaker();
  const { nameOf } = useNames();
  if (check.played === null) return null;
  const { options, nodes, lines, evidence } = readAnswer(question, check.played.statements);
  const names = (): readonly string[] => {
    switch (question.kind) {
      case 'choose':
        return options.map((place) => {
          const option = question.options[place];
          return option?.node === undefined ? wordsIn(option?.words, language) : nameOf(option.node);
        });
      case 'short':
        return question.answer.give === 'count' ? [String(nodes.length)] : nodes.map(nameOf);
      case 'point':
        return [...nodes.map(nameOf), ...lines.map((line) => t('make.sentence', { words: nameTarget({ kind: 'line', line }, known, t, language) }))];
      case 'match':
        return [];
      default:
        return question satisfies never;
    }
  };
  const right = names();
  const isChecked = check.status === 'checked';
  return (
    <p className="make-right" role="status">
      {!isChecked
        ? t('make.checking')
        : question.kind === 'match'
          ? t('make.rightPairs', { count: evidence.length })
          : right.length === 0
            ? t('make.rightNone')
            : t('make.rightNow', { names: joinNames(right, language) })}
    </p>
  );
}
