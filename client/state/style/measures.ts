import { createStore } from 'zustand/vanilla';
import type { Measure, Measured } from '#contract/measures.ts';
import type { Line } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Desk } from '../../desk.ts';
import type { Answer } from '../answers.ts';

export const scopes = ['view', 'graph'] as const;
export type Scope = (typeof scopes)[number];
/** What is measured, and of which map. */
export type MeasureTask = {
  readonly measure: Measure;
  readonly scope: Scope;
  readonly nodes: readonly { readonly id: NodeId }[];
  readonly lines: readonly Line[];
};

const most = 30;
type State = { readonly answers: ReadonlyMap<string, Answer<Measured>> };

/** Values that the server computed, kept by measure, what it is computed over, what is drawn, and the version of the data. */
function createMeasures(desk: Desk) {
  const store = createStore<State>(() => ({ answers: new Map() }));
  const put = (key: string, answer: Answer<Measured>) => {
    const rest = [...store.getState().answers].filter(([one]) => one !== key);
    store.setState({ answers: new Map([...rest.slice(-(most - 1)), [key, answer]]) });
  };
  const bodyOf = ({ measure, scope, nodes, lines }: MeasureTask) => {
    const ids = nodes.map(({ id }) => id);
    const places = new Map(ids.map((id, place) => [id, place]));
    const pairs = lines.flatMap(({ from, to }): [number, number][] => {
      const [start, end] = [places.get(from), places.get(to)];
      return start === undefined || end === undefined ? [] : [[start, end]];
    });
    return { measure, scope, ids, ...(scope === 'view' && { lines: pairs }) };
  };
  const keyOf = (task: MeasureTask): string => JSON.stringify([bodyOf(task), desk.session.read().dataVersion]);
  return {
    store,
    keyOf,
    /** Asks once; what failed is asked for again. */
    async load(task: MeasureTask): Promise<void> {
      const key = keyOf(task);
      const before = store.getState().answers.get(key);
      if (before !== undefined && before.status !== 'failed') return;
      put(key, { status: 'loading' });
      try {
        put(key, { status: 'ready', value: await desk.api.computeMeasures({ body: bodyOf(task) }) });
      } catch (error) {
        put(key, { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    },
  };
}
type Measures = ReturnType<typeof createMeasures>;

const ofDesks = new WeakMap<Desk, Measures>();
/** The measures of the page. */
export function measuresOf(desk: Desk): Measures {
  const measures = ofDesks.get(desk) ?? createMeasures(desk);
  ofDesks.set(desk, measures);
  return measures;
}
