import type { Target } from '#contract/exploration.ts';
import type { Highlight, LessonStep, LessonView } from '#contract/lesson.ts';
import type { Document } from '../document.ts';

const mostLines = 2000;

/** What is on a map as the view of a step: each node in its place, the lines that are drawn, and the room that it was made for. */
export function recordView({ layout, policy }: Pick<Document, 'layout' | 'policy'>, { nodes, lines }: Pick<Document, 'nodes' | 'lines'>): LessonView {
  const types = [...new Set(lines.map(({ type }) => type))];
  return {
    nodes: nodes.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    layout: layout.name,
    ...(policy !== null && nodes.some(({ id }) => id === policy) && { policy }),
    size: [Math.max(1, Math.round(layout.width)), Math.max(1, Math.round(layout.height))],
    // More lines than a lesson names are all that the nodes have of these types.
    ...(lines.length <= mostLines ? { lines: lines.map(({ from, type, to }) => ({ from, type, to })) } : { types: types.slice(0, 100) }),
  };
}

/** What is selected, as far as the map shows it, as what a step brings forward. */
export function recordHighlights(selection: Target | null, { nodes, lines }: Pick<Document, 'nodes' | 'lines'>): Highlight[] {
  if (selection === null) return [];
  if (selection.kind === 'line') {
    const { from, type, to } = selection.line;
    return lines.some((line) => line.from === from && line.type === type && line.to === to) ? [{ from, type, to }] : [];
  }
  const drawn = new Set(nodes.map(({ id }) => id));
  return (selection.kind === 'node' ? [selection.id] : [...selection.ids]).filter((id) => drawn.has(id));
}

/** A step that shows a view. */
export const stepOf = (id: string, header: LessonStep['header'], view: LessonView, highlights: Highlight[] = []): LessonStep => ({
  id,
  header,
  text: {},
  view,
  highlights,
  camera: 'all',
});
