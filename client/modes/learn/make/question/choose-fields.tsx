import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import type { Question, StatementPattern } from '#contract/lesson.ts';
import { Choice } from '../../../../parts/choice.tsx';
import { Icon } from '../../../../parts/icon.tsx';
import { Tick } from '../../../../parts/tick.tsx';
import { useText } from '../../../../use-desk.ts';
import { LabelField } from './label-field.tsx';
import { PatternField } from './pattern-field.tsx';
import { useDrawnLines } from './use-drawn-lines.ts';
import { useNames } from './use-names.ts';

type Choose = Extract<Question, { readonly kind: 'choose' }>;
const most = 10;

/** What can be chosen, and what makes it right: that it stands at an end of certain statements, or a condition of its own. */
export function ChooseFields({ question, set }: { readonly question: Choose; readonly set: (question: Question, field?: string) => void }) {
  const { t } = useText();
  const lines = useDrawnLines();
  const { options: nodes } = useNames();
  const { options, answer } = question;
  const first = lines[0];
  const pattern: StatementPattern | undefined = answer?.when ?? (first === undefined ? undefined : { type: first.type, to: first.to });
  const change = (place: number, option: Choose['options'][number], field?: string) =>
    set({ ...question, options: options.with(place, option) }, field === undefined ? undefined : `option ${place} ${field}`);
  const next = nodes([]).find(({ id }) => !options.some(({ node }) => node === id));
  return (
    <>
      {answer !== undefined && (
        <>
          <PatternField label={t('make.rightIf')} pattern={answer.when} onChange={(when) => set({ ...question, answer: { ...answer, when } })} />
          <Choice
            label={t('make.take')}
            options={(['from', 'to'] as const).map((id) => ({ id, name: t(`make.take.${id}`) }))}
            chosen={answer.take}
            onChoose={(take) => set({ ...question, answer: { ...answer, take } })}
          />
        </>
      )}
      <ol className="make-options">
        {options.map((option, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an option may be empty, so nothing else tells one from another
          <li key={place}>
            <LabelField
              label={t('make.option', { number: place + 1 })}
              value={option}
              onChange={(label, field) => change(place, { ...label, ...(option.when !== undefined && { when: option.when }) }, field)}
            />
            <Button
              className="button button-plain button-icon"
              aria-label={t('make.optionRemove', { number: place + 1 })}
              isDisabled={options.length <= 2}
              onPress={() => set({ ...question, options: options.toSpliced(place, 1) })}
            >
              <Icon name="close" size={16} />
            </Button>
            <div className="make-option-when">
              <Tick
                isSelected={option.when !== undefined}
                onChange={(is) => {
                  const { when: _, ...rest } = option;
                  change(
                    place,
                    is && pattern !== undefined ? { ...rest, when: option.node === undefined ? pattern : { ...pattern, from: option.node } } : rest,
                  );
                }}
              >
                {t('make.optionWhen')}
              </Tick>
              {option.when !== undefined && (
                <PatternField
                  label={t('make.optionRightIf', { number: place + 1 })}
                  pattern={option.when}
                  onChange={(when) => change(place, { ...option, when })}
                />
              )}
            </div>
          </li>
        ))}
      </ol>
      <Button
        className="button button-small"
        isDisabled={options.length >= most}
        onPress={() => set({ ...question, options: [...options, next === undefined ? { words: {} } : { node: next.id as NodeId }] })}
      >
        {t('make.optionAdd')}
      </Button>
    </>
  );
}
