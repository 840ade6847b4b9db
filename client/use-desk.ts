import { createContext, useCallback, useContext, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { RouteInput, RouteName, RouteOutput } from '#contract/routes.ts';
import { askOnce, questionKey } from './ask-once.ts';
import type { Desk } from './desk.ts';
import type { Answer } from './state/answers.ts';
import type { Language, Session } from './state/session.ts';
import { type Translate, writeNumbers } from './text/words.ts';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (desk === null) throw new Error('Nothing of the page stands outside its desk');
  return desk;
}

export const useDocument = () => useStore(useDesk().history.store, ({ document }) => document);
export const useKnown = () => useStore(useDesk().entities.store);
export const useSession = <T>(read: (state: ReturnType<Session['read']>) => T): T => useStore(useDesk().session.store, read);

/** The words of the page in the reader's language. */
export function useText(): { readonly t: Translate; readonly language: Language } {
  const { t: translate, i18n } = useTranslation();
  const language = i18n.language as Language;
  // i18next gives a new function with each language.
  const t = useCallback<Translate>((key, values) => translate(key, writeNumbers(values, language)), [translate, language]);
  return useMemo(() => ({ t, language }), [t, language]);
}

const loading: Answer<never> = { status: 'loading' };

/** Asks the server once and shows how the answer stands; `retry` asks again after a failure. `keep` sees the answer first. */
export function useAnswer<N extends RouteName>(
  name: N,
  input: Partial<RouteInput<N>>,
  keep?: (desk: Desk, value: RouteOutput<N>) => void,
): { readonly answer: Answer<RouteOutput<N>>; readonly retry: () => void } {
  const desk = useDesk();
  const key = questionKey(name, input);
  const answer = useStore(desk.answers.store, ({ answers }) => answers.get(key)) as Answer<RouteOutput<N>> | undefined;
  const load = () => {
    // How it failed is read from the answer.
    askOnce(desk, name, input).then(
      (value) => keep?.(desk, value),
      () => undefined,
    );
  };
  const isAsked = answer !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for name and input
  useEffect(() => {
    if (!isAsked) load();
  }, [key, isAsked]);
  return { answer: answer ?? loading, retry: load };
}
