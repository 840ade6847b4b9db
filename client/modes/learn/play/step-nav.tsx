import { Button } from 'react-aria-components';
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../use-desk.ts';
import '../../../styles/learn-play-nav.css';

export type NavStep = { readonly id: string; readonly header: string; readonly isSeen: boolean };
type Props = {
  readonly steps: readonly NavStep[];
  readonly place: number;
  readonly goTo: (place: number) => void;
  /** Null where this step has no question, or its answer is not for this reader. */
  readonly answer: { readonly isShown: boolean; readonly onToggle: () => void } | null;
};

/** Back, where one is, the answer, and next. */
export function StepNav({ steps, place, goTo, answer }: Props) {
  const { t } = useText();
  return (
    <nav className="lesson-nav" aria-label={t('learn.steps')}>
      <Button className="button" isDisabled={place === 0} onPress={() => goTo(place - 1)}>
        <Icon name="panLeft" size={16} />
        {t('learn.back')}
      </Button>
      <Segments steps={steps} place={place} goTo={goTo} />
      {answer !== null && (
        <Button className="button" aria-pressed={answer.isShown} onPress={answer.onToggle}>
          {t(answer.isShown ? 'learn.hideAnswer' : 'learn.showAnswer')}
        </Button>
      )}
      <Button className="button button-filled" isDisabled={place === steps.length - 1} onPress={() => goTo(place + 1)}>
        {t('learn.next')}
        <Icon name="panRight" size={16} />
      </Button>
    </nav>
  );
}

/** A segment for each step; one press leads there. */
function Segments({ steps, place, goTo }: Pick<Props, 'steps' | 'place' | 'goTo'>) {
  const { t } = useText();
  return (
    <ol className="lesson-segments">
      {steps.map(({ id, header, isSeen }, index) => {
        const words = t('learn.toStep', { step: index + 1, header });
        return (
          <li key={id}>
            <Button
              className="lesson-segment"
              aria-label={isSeen && index !== place ? t('learn.stepSeen', { words }) : words}
              {...(index === place && { 'aria-current': 'step' as const })}
              {...(isSeen && { 'data-seen': true })}
              onPress={() => goTo(index)}
            >
              <span />
            </Button>
          </li>
        );
      })}
    </ol>
  );
}
