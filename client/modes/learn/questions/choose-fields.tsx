import type { ReactNode } from 'react';
import { Checkbox, CheckboxGroup, Radio, RadioGroup, Text } from 'react-aria-components';
import type { Question } from '#contract/lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../use-desk.ts';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './label-text.tsx';
import { RightMark } from './right-mark.tsx';

type Choose = Extract<Question, { readonly kind: 'choose' }>;
type Props = FieldProps & { readonly question: Choose; readonly ask: ReactNode };

/** Options of which one is right, or several. */
export function ChooseFields(props: Props) {
  const { asked, given, onGive, isLocked, ask } = props;
  const { t } = useText();
  const { options } = given;
  if (asked.right.options.length > 1) {
    return (
      <CheckboxGroup
        className="lesson-options"
        value={options.map(String)}
        isReadOnly={isLocked}
        onChange={(chosen) => onGive({ options: chosen.map(Number).sort((one, other) => one - other) })}
      >
        {ask}
        <Text slot="description" className="minor block">
          {t('learn.question.all')}
        </Text>
        <Options {...props}>
          {(place, words) => (
            <Checkbox key={place} value={String(place)} className="lesson-option">
              <span className="tick-mark">{options.includes(place) && <Icon name="check" size={16} />}</span>
              {words}
            </Checkbox>
          )}
        </Options>
      </CheckboxGroup>
    );
  }
  return (
    <RadioGroup
      className="lesson-options"
      value={options[0] === undefined ? null : String(options[0])}
      isReadOnly={isLocked}
      onChange={(chosen) => onGive({ options: [Number(chosen)] })}
    >
      {ask}
      <Options {...props}>
        {(place, words) => (
          <Radio key={place} value={String(place)} className="lesson-option">
            <span className="tick-mark tick-mark-round" />
            {words}
          </Radio>
        )}
      </Options>
    </RadioGroup>
  );
}

function Options({ question, asked, names, given, lang, isMarked, children }: Props & { readonly children: (place: number, words: ReactNode) => ReactNode }) {
  return question.options.map((option, place) => {
    const isRight = asked.right.options.includes(place);
    return children(
      place,
      <span className="lesson-option-words">
        <span lang={option.words === undefined ? undefined : lang}>
          <LabelText label={names.ofLabel(option)} />
        </span>
        {isMarked && (isRight || given.options.includes(place)) && <RightMark isRight={isRight} />}
      </span>,
    );
  });
}
