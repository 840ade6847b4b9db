import type { Line, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Highlight } from '#contract/lesson.ts';
import type { Emphasis, Picture, PictureLine, PictureNode } from '../../../canvas/canvas.ts';
import { lineKey } from '../../../state/document.ts';
import { selectedNodes } from '../../../state/session.ts';

/** The lines among what a step brings forward. */
export const linesOf = (highlights: readonly Highlight[]): readonly Line[] => highlights.filter((one) => typeof one !== 'string');

/** The nodes that a step brings forward, those at the ends of its lines included. */
export const nodesOf = (highlights: readonly Highlight[]): ReadonlySet<NodeId> =>
  new Set(highlights.flatMap((one) => (typeof one === 'string' ? [one] : [one.from, one.to])));

/** Who a drawn node stands for: itself, or the members of a closed group. */
export const membersOf = ({ id, members }: PictureNode): readonly NodeId[] => members ?? [id];
/** What a drawn line stands for: itself, or those that lead to a closed group. */
export const standsOf = ({ line, stands }: PictureLine): readonly Line[] => stands ?? [line];

/** Whether a step brings a node or a line forward: a line that it names, or one between two nodes that it names. */
function createLit(highlights: readonly Highlight[]) {
  const named = new Set(highlights.filter((one) => typeof one === 'string'));
  const [nodes, lines] = [nodesOf(highlights), new Set(linesOf(highlights).map(lineKey))];
  return {
    isNodeLit: (id: NodeId): boolean => nodes.has(id),
    isLineLit: (line: Line): boolean => lines.has(lineKey(line)) || (named.has(line.from) && named.has(line.to)),
  };
}

/** What a step brings forward stays as it is and the rest fades; without any, nothing fades. What the reader selects stands out. */
export function highlight(picture: Picture, highlights: readonly Highlight[], selection: Target | null): Picture {
  const { isNodeLit, isLineLit } = createLit(highlights);
  const chosen = new Set(selectedNodes(selection));
  const chosenLine = selection?.kind === 'line' ? lineKey(selection.line) : null;
  const emphasise = (isSelected: boolean, isLit: boolean): Emphasis => (isSelected ? 'selected' : isLit || highlights.length === 0 ? 'plain' : 'faded');
  return {
    ...picture,
    nodes: picture.nodes.map((node) => {
      const members = membersOf(node);
      const isChosen = members.every((id) => chosen.has(id));
      return { ...node, more: null, isPinned: false, emphasis: emphasise(isChosen, members.some(isNodeLit)) };
    }),
    lines: picture.lines.map((line) => {
      const stands = standsOf(line);
      const isChosen = stands.some((one) => lineKey(one) === chosenLine);
      return { ...line, emphasis: emphasise(isChosen, stands.some(isLineLit)) };
    }),
  };
}

/** Whether a step brings what is meant forward. */
export function isHighlighted(highlights: readonly Highlight[], target: Target): boolean {
  const { isNodeLit, isLineLit } = createLit(highlights);
  return target.kind === 'line' ? isLineLit(target.line) : selectedNodes(target).some(isNodeLit);
}
