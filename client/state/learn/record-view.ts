import { type Filters, noFilters, type Target } from '#contract/exploration.ts';
import { withoutMeasures } from '#contract/lesson-rules.ts';
import type { Highlight, LessonStep, LessonView } from '#contract/lesson.ts';
import type { Document } from '../document.ts';

type Shown = Pick<Document, 'nodes' | 'lines'>;
type Drawn = Pick<Document, 'layout' | 'policy' | 'rules' | 'groups' | 'camps' | 'filters'>;
type NodesView = Extract<LessonView, { nodes: unknown }>;

const mostLines = 2000;

/** What is on a map as the view of a step: each node in its place, the lines that are drawn, the room that it was made for, and how it looks. */
export function recordView(document: Drawn, { nodes, lines }: Shown): LessonView {
  const { layout, policy } = document;
  const types = [...new Set(lines.map(({ type }) => type))];
  return {
    nodes: nodes.map(({ id, x, y }) => ({ id, x: Math.round(x), y: Math.round(y) })),
    layout: layout.name,
    ...(policy !== null && nodes.some(({ id }) => id === policy) && { policy }),
    size: [Math.max(1, Math.round(layout.width)), Math.max(1, Math.round(layout.height))],
    // More lines than a lesson names are all that the nodes have of these types.
    ...(lines.length <= mostLines ? { lines: lines.map(({ from, type, to }) => ({ from, type, to })) } : { types: types.slice(0, 100) }),
    ...recordLooks(document, nodes),
  };
}

/** How a map looks, where that is not as designed: rules that measure nothing, groups as far as they are drawn, camps, and filters. */
function recordLooks({ rules, groups, camps, filters }: Drawn, nodes: Shown['nodes']): Pick<NodesView, 'rules' | 'groups' | 'camps' | 'filters'> {
  const drawn = new Set(nodes.map(({ id }) => id));
  const kept = withoutMeasures(rules);
  const grouped = groups
    .map(({ by, name, members, isOpen }) => ({ by, name, members: members.filter((id) => drawn.has(id)), ...(isOpen && { open: true as const }) }))
    .filter(({ members }) => members.length > 0);
  const changed = (Object.keys(noFilters) as (keyof Filters)[]).filter((key) => JSON.stringify(filters[key]) !== JSON.stringify(noFilters[key]));
  return {
    ...(kept.length > 0 && { rules: kept }),
    ...(grouped.length > 0 && { groups: grouped }),
    ...(camps && { camps }),
    ...(changed.length > 0 && { filters: Object.fromEntries(changed.map((key) => [key, filters[key]])) }),
  };
}

/** What is selected, as far as the map shows it, as what a step brings forward. */
export function recordHighlights(selection: Target | null, { nodes, lines }: Shown): Highlight[] {
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
