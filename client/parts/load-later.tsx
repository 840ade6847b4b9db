import { type ComponentType, useEffect, useState } from 'react';
import { ConnectionError } from '../api.ts';
import type { Answer } from '../state/answers.ts';
import { useDesk } from '../use-desk.ts';
import { Answered } from './answered.tsx';

/** How a part shows that it is on its way: in its own place, or, for what opens over the page, not at all. */
type Options = { readonly waiting?: 'inPlace' | 'unseen' };

/** A part of the page that is fetched when it is first shown; where that fails it says so and can be tried again. */
export function loadLater<Props extends object>(load: () => Promise<ComponentType<Props>>, { waiting = 'inPlace' }: Options = {}): ComponentType<Props> {
  let loaded: Answer<ComponentType<Props>> = { status: 'loading' };
  // biome-ignore lint/correctness/noComponentHookFactories: called once per part, beside its imports
  return function Later(props: Props) {
    const { session } = useDesk();
    const [answer, setAnswer] = useState(loaded);
    const start = () => {
      load().then(
        (value) => {
          loaded = { status: 'ready', value };
          setAnswer(loaded);
        },
        (cause: unknown) => {
          const error = new ConnectionError('A part of the page could not be fetched', { cause });
          setAnswer({ status: 'failed', error });
          if (waiting === 'unseen') session.set({ failure: { error, retry: () => retry() } });
        },
      );
    };
    const retry = () => {
      session.set({ failure: null });
      start();
    };
    // biome-ignore lint/correctness/useExhaustiveDependencies: fetched once, then again only when asked
    useEffect(() => {
      if (answer.status === 'loading') start();
    }, []);
    if (waiting === 'unseen') return answer.status === 'ready' ? <answer.value {...props} /> : null;
    return (
      <Answered answer={answer} retry={start}>
        {(Part) => <Part {...props} />}
      </Answered>
    );
  };
}
