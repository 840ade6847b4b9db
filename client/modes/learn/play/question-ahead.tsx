import { type RefObject, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../../parts/icon.tsx';
import { prefersStill } from '../../../prefers-still.ts';
import { useText } from '../../../use-desk.ts';
import '../../../styles/learn-play-ahead.css';

/** So much of a question in sight is enough to know that there is one, px. */
const enough = 32;

type Props = {
  /** What scrolls. */
  readonly text: RefObject<HTMLElement | null>;
  readonly step: string;
};

/** Says that a question follows while it stands further down than one can see, and leads there. */
export function QuestionAhead({ text, step }: Props) {
  const { t } = useText();
  const [isAhead, setAhead] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step has a question of its own
  useEffect(() => {
    const question = questionIn(text.current);
    if (question === null) return setAhead(false);
    const observer = new IntersectionObserver(
      ([entry]) => entry !== undefined && setAhead(!entry.isIntersecting && entry.boundingClientRect.top > (entry.rootBounds?.top ?? 0)),
      { root: text.current, rootMargin: `0px 0px -${enough}px 0px` },
    );
    observer.observe(question);
    return () => observer.disconnect();
  }, [text, step]);
  if (!isAhead) return null;
  return (
    <Button className="lesson-ahead" onPress={() => goTo(questionIn(text.current))}>
      {t('learn.toQuestion')}
      <Icon name="chevron" size={16} />
    </Button>
  );
}

const questionIn = (text: HTMLElement | null) => text?.querySelector<HTMLElement>('.lesson-question') ?? null;

function goTo(question: HTMLElement | null): void {
  if (question === null) return;
  question.scrollIntoView({ block: 'start', behavior: prefersStill() ? 'instant' : 'smooth' });
  question.tabIndex = -1;
  question.focus({ preventScroll: true });
}
