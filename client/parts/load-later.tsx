import { type ComponentType, useEffect, useState } from 'react';
import { ConnectionError } from '../api.ts';
import type { Answer } from '../state/answers.ts';
import { Answered } from './answered.tsx';

/** A part of the page that is fetched when it is first shown; where that fails it says so and can be tried again. */
export function loadLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: Answer<ComponentType<Props>> = { status: 'loading' };
  // biome-ignore lint/correctness/noComponentHookFactories: called once per part, beside its imports
  return function Later(props: Props) {
    const [answer, setAnswer] = useState(loaded);
    const start = () => {
      load().then(
        (value) => {
          loaded = { status: 'ready', value };
          setAnswer(loaded);
        },
        (cause: unknown) => setAnswer({ status: 'failed', error: new ConnectionError('A part of the page could not be fetched', { cause }) }),
      );
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, then again only when asked
    useEffect(() => {
      if (answer.status === 'loading') start();
    }, []);
    return (
      <Answered answer={answer} retry={start}>
        {(Part) => <Part {...props} />}
      </Answered>
    );
  };
}
