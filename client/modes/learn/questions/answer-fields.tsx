import { Label } from 'react-aria-components';
import { wordsIn } from '#contract/lesson.ts';
import { useText } from '../../../use-desk.ts';
import { ChooseFields } from './choose-fields.tsx';
import type { FieldProps } from './field-props.ts';
import { MatchFields } from './match-fields.tsx';
import { PointedLine } from './pointed-line.tsx';
import { ShortField } from './short-field.tsx';

/** What is asked, with the fields that it is answered in. */
export function AnswerFields(props: FieldProps) {
  const { asked, lang } = props;
  const { language } = useText();
  const { question } = asked;
  const ask = (
    <span lang={lang} className="lesson-ask">
      {wordsIn(question.ask, language)}
    </span>
  );
  switch (question.kind) {
    case 'choose':
      return <ChooseFields {...props} question={question} ask={<Label>{ask}</Label>} />;
    case 'match':
      return <MatchFields {...props} question={question} ask={<legend>{ask}</legend>} />;
    case 'point':
      return <PointedLine {...props} take={question.answer.take} ask={<legend>{ask}</legend>} />;
    case 'short':
      return <ShortField {...props} give={question.answer.give} ask={<legend>{ask}</legend>} />;
    default:
      return question satisfies never;
  }
}
