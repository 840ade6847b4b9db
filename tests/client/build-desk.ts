import type { RouteInput, RouteName, RouteOutput } from '#contract/routes.ts';
import type { Api } from '#client/api.ts';
import { layoutNodes } from '#client/canvas/layout.ts';
import type { Desk } from '#client/desk.ts';
import { createAnswers } from '#client/state/answers.ts';
import { createEntities } from '#client/state/entities.ts';
import { createHistory } from '#client/state/history.ts';
import { createSession } from '#client/state/session.ts';

export type Asked = { readonly name: RouteName; readonly input: unknown };
type FakeAnswers = { readonly [N in RouteName]?: (input: Partial<RouteInput<N>>) => RouteOutput<N> | Promise<RouteOutput<N>> };

/** A desk whose server is a few functions; `asked` lists every request in order. */
export function buildDesk(answers: FakeAnswers = {}): { readonly desk: Desk; readonly asked: Asked[]; readonly copied: string[] } {
  const asked: Asked[] = [];
  const copied: string[] = [];
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
    layout: async (task) => layoutNodes(task),
    canvas: { current: null },
    surroundings: {
      copy: async (text) => void copied.push(text),
      readAddress: () => 'http://here/#x',
      keepLanguage: () => undefined,
      focusSearch: () => undefined,
    },
  };
  desk.session.set({ opening: { status: 'open' } });
  return { desk, asked, copied };
}
