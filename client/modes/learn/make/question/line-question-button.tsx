import { Button } from 'react-aria-components';
import type { LessonLine } from '#contract/lesson.ts';
import { useKnown, useText } from '../../../../use-desk.ts';
import { nameTarget } from '../../../explore/name-target.ts';
import { useMaker, useStep } from '../use-maker.ts';
import { questionFromLine } from './question-from-line.ts';

/** Makes a whole question of a line; its right answer is read from the graph. */
export function LineQuestionButton({ line }: { readonly line: LessonLine }) {
  const { t, language } = useText();
  const known = useKnown();
  const { say } = useMaker();
  const { step, played, change } = useStep();
  const make = () => {
    const lines = [...known.statements.values()].flatMap(([first]) => first ?? []);
    const question = questionFromLine(line, { drawn: played?.nodes ?? [], nodes: known.nodes, lines });
    change((now) => ({ ...now, question }));
    say(t(step.question === undefined ? 'make.questionMade' : 'make.questionReplaced'), { undo: true });
  };
  const name = nameTarget({ kind: 'line', line }, known, t, language);
  return (
    <Button className="button button-small" aria-label={t('make.questionFrom', { name })} onPress={make}>
      {t('make.questionFromLine')}
    </Button>
  );
}
