import type { RouteInput, RouteName, RouteOutput } from '#contract/routes.ts';
import type { Api } from '#client/api.ts';
import { layoutNodes } from '#client/layouts/layout.ts';
import type { Desk } from '#client/desk.ts';
import { createAnswers } from '#client/state/answers.ts';
import { createEntities } from '#client/state/entities.ts';
import { createHistory } from '#client/state/history.ts';
import { createSession } from '#client/state/session.ts';

export type Asked = { readonly name: RouteName; readonly input: unknown };
type FakeAnswers = { readonly [N in RouteName]?: (input: Partial<RouteInput<N>>) => RouteOutput<N> | Promise<RouteOutput<N>> };

export type BuiltDesk = {
  readonly desk: Desk;
  /** Every request in order. */
  readonly asked: Asked[];
  readonly copied: string[];
  /** How many pictures were saved. */
  readonly saved: () => number;
};

/** A desk whose server is a few functions, with the real layouts and boxes of one size. */
export function buildDesk(answers: FakeAnswers = {}): BuiltDesk {
  const asked: Asked[] = [];
  const copied: string[] = [];
  let saved = 0;
  const api = new Proxy({} as Api, {
    get: (_, name: RouteName) => async (input: never) => {
      asked.push({ name, input });
      const answer = answers[name] as ((input: never) => unknown) | undefined;
      if (answer === undefined) throw new Error(`This test's server does not answer ${name}`);
      return answer(input);
    },
  });
  const desk: Desk = {
    api,
    history: createHistory(),
    entities: createEntities(),
    answers: createAnswers(),
    session: createSession({ language: 'en' }),
    layout: layoutNodes,
    measure: (ids) => ids.map((id) => ({ id, width: 116, height: 70, dy: 14 })),
    canvas: { current: null },
    surroundings: {
      copy: async (text) => void copied.push(text),
      readAddress: () => 'http://here/#x',
      addressOf: (mode) => `/${mode}`,
      keepLanguage: () => undefined,
      focusSearch: () => undefined,
      readStage: () => ({ width: 920, height: 620 }),
      savePicture: async () => {
        saved += 1;
      },
    },
  };
  desk.session.set({ opening: { status: 'open' } });
  return { desk, asked, copied, saved: () => saved };
}
