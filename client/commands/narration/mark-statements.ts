import type { Statement } from '#contract/answers.ts';
import type { Line, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import { addToDocument, lineKey, readShown } from '../../state/document.ts';
import type { Desk } from '../../desk.ts';
import { targetOf } from '../../state/session.ts';
import { defineChange, defineCommand } from '../command.ts';
import { type Drawn, drawNodes } from '../draw-nodes.ts';
import { showMap } from '../look.ts';

export type Marked = readonly Pick<Statement, 'edge' | 'from' | 'to'>[];

/** Entities alone are drawn; a source stands on no map. */
const isDrawable = ({ from, to }: Marked[number]): boolean => ![from, to].some(({ kinds }) => kinds.includes('Source'));
const lineOf = ({ edge: { type, from, to } }: Marked[number]): Line => ({ type, from, to });
const endsOf = (lines: readonly Line[]): readonly NodeId[] => [...new Set(lines.flatMap(({ from, to }) => [from, to]))];

/** The lines of statements that can be drawn, each once, and which of them are on the map. */
export function readLines(
  { history, entities }: Pick<Desk, 'history' | 'entities'>,
  statements: Marked,
): { readonly all: readonly Line[]; readonly drawn: readonly Line[] } {
  const all = [...new Map(statements.filter(isDrawable).map((one) => [lineKey(lineOf(one)), lineOf(one)] as const)).values()];
  const shown = new Set(readShown(history.read(), entities.read()).lines.map(lineKey));
  return { all, drawn: all.filter((line) => shown.has(lineKey(line))) };
}

/** One line as itself, several as their ends. */
export function targetOfLines(lines: readonly Line[]): Target | null {
  const [line, ...rest] = lines;
  if (line === undefined) return null;
  return rest.length === 0 ? { kind: 'line', line } : targetOf(endsOf(lines));
}

const mark = ({ session, canvas }: Desk, lines: readonly Line[]): void => {
  session.set({ selection: targetOfLines(lines) });
  canvas.current?.reveal(endsOf(lines));
};

/** Selects what statements are drawn as, and keeps the page of the source that is being read. */
export const markStatements = defineCommand<Marked>({
  name: 'markStatements',
  isPossible: (desk, statements) => readLines(desk, statements).drawn.length > 0,
  run: async (desk, statements) => {
    await showMap.run(desk);
    mark(desk, readLines(desk, statements).drawn);
  },
});

/** Draws the statements that are not on the map with their ends, as one step, and selects them. */
export const drawStatements = defineChange<Marked, Drawn>({
  name: 'drawStatements',
  isPossible: (desk, statements) => {
    const { all, drawn } = readLines(desk, statements);
    return desk.session.read().opening.status === 'open' && drawn.length < all.length;
  },
  ask: async (desk, statements) => {
    const { all } = readLines(desk, statements);
    const { nodes, lines } = await drawNodes(desk, desk.history.read(), endsOf(all));
    return { nodes, lines: [...lines, ...all] };
  },
  change: (document, drawn) => addToDocument(document, drawn),
  step: (desk, statements) => {
    const [node = ''] = endsOf(readLines(desk, statements).all);
    return { node, count: endsOf(readLines(desk, statements).all).length };
  },
  after: (desk, statements) => {
    void showMap.run(desk);
    mark(desk, readLines(desk, statements).drawn);
  },
});
