import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import type { Answer } from '../state/answers.ts';
import { useText } from '../use-desk.ts';
import { Failure } from './failure.tsx';

/** Shows an answer in each of its states; “reading” only after a moment, so that quick answers do not flicker. */
export function Answered<T>({
  answer,
  retry,
  children,
}: {
  readonly answer: Answer<T>;
  readonly retry: () => void;
  readonly children: (value: T) => ReactNode;
}) {
  if (answer.status === 'ready') return children(answer.value);
  if (answer.status === 'failed') return <Failure error={answer.error} onRetry={retry} />;
  return <Reading />;
}

function Reading() {
  const { t } = useText();
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return <p className="reading minor">{isLate ? t('panel.loading') : ' '}</p>;
}
