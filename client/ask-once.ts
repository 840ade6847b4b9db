import type { RouteInput, RouteName, RouteOutput } from '#contract/routes.ts';
import type { Desk } from './desk.ts';

/** Names a question, so that whoever asks the same shares its answer. */
export const questionKey = <N extends RouteName>(name: N, input: Partial<RouteInput<N>>): string => `${name} ${JSON.stringify(input)}`;

/** Asks the server, or takes the answer that somebody else asked for already. */
export const askOnce = <N extends RouteName>(
  { api, answers }: Pick<Desk, 'api' | 'answers'>,
  name: N,
  input: Partial<RouteInput<N>>,
): Promise<RouteOutput<N>> => answers.load(questionKey(name, input), () => api[name](input)) as Promise<RouteOutput<N>>;
