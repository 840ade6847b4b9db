import type { Line, Target } from '#contract/exploration.ts';
import type { GraphEdge, GraphNode, NodeId, Source } from '#contract/graph.ts';
import { edgeFamilies, nodeKinds } from '#contract/vocabulary.ts';
import type { Emphasis, Picture, PictureNode, Side } from '../../canvas/canvas.ts';
import { type Document, lineKey } from '../../state/document.ts';
import type { ClaimVoices } from '../../state/entities.ts';
import type { Language } from '../../state/session.ts';
import { describeVoices, familyOf, isSymmetric, kindOf, nameNode, nameType, stanceOf, type Translate } from '../../text/words.ts';

type Known = {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly statements: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly claims: ReadonlyMap<NodeId, ClaimVoices>;
  readonly sources: ReadonlyMap<NodeId, Source>;
};

/** The policy in question and, by drawn lines, the wider ones it is part of: who opposes the whole opposes the part, never the other way round. */
function readScope(policy: NodeId, lines: readonly Line[]): ReadonlySet<NodeId> {
  const scope = new Set([policy]);
  for (const part of scope) for (const { type, from, to } of lines) if (type === 'PART_OF' && from === part) scope.add(to);
  return scope;
}

/** Which side an agent takes on the policy in question, by the stances that are drawn; both at once is neither. */
export function readSides({ policy, lines }: Document): ReadonlyMap<NodeId, Side> {
  const sides = new Map<NodeId, Side>();
  if (policy === null) return sides;
  const scope = readScope(policy, lines);
  for (const line of lines) {
    const stance = stanceOf(line.type);
    if (!scope.has(line.to) || stance === undefined) continue;
    const before = sides.get(line.from);
    sides.set(line.from, before === undefined || before === stance ? stance : 'none');
  }
  return sides;
}

/** The nodes and lines that a selection leaves in full colour. */
function readFocus(lines: readonly Line[], selection: Target): { readonly nodes: ReadonlySet<NodeId>; readonly isLit: (line: Line) => boolean } {
  if (selection.kind === 'line') {
    const key = lineKey(selection.line);
    return { nodes: new Set([selection.line.from, selection.line.to]), isLit: (line) => lineKey(line) === key };
  }
  const touching = lines.filter(({ from, to }) => from === selection.id || to === selection.id);
  return {
    nodes: new Set([selection.id, ...touching.flatMap(({ from, to }) => [from, to])]),
    isLit: ({ from, to }) => from === selection.id || to === selection.id,
  };
}

/** The word on a line: the family's where the type's own ends in “that” or is too long for a line. */
function wordOf(type: string, language: Language): string {
  const family = familyOf(type);
  return family === 'asserts' || family === 'denies' || family === 'contradicts' ? edgeFamilies[family][language] : nameType(type, 'out', language);
}

/** What the canvas is to draw: the document with names, voices and emphasis. */
export function composePicture({
  document,
  known,
  selection,
  language,
  t,
}: {
  document: Document;
  known: Known;
  selection: Target | null;
  language: Language;
  t: Translate;
}): Picture {
  const sides = readSides(document);
  const focus = selection === null ? null : readFocus(document.lines, selection);
  const emphasise = (isSelected: boolean, isLit: boolean): Emphasis => (isSelected ? 'selected' : isLit ? 'plain' : 'faded');
  const nodes = document.nodes.map(({ id, x, y }): PictureNode => {
    const node = known.nodes.get(id);
    const kind = kindOf(node?.labels ?? []);
    const voices = known.claims.get(id);
    const isClaim = kind === 'Claim';
    return {
      id,
      x,
      y,
      form: id === document.policy ? 'question' : kind === 'Policy' ? 'plate' : isClaim ? 'card' : 'mark',
      shape: kind === undefined ? 'rectangle' : nodeKinds[kind].shape,
      label: node === undefined ? id : nameNode(node, language),
      voice: isClaim ? describeVoices(voices, known.sources, t, language) : null,
      badge: isClaim && voices?.disputed === true ? t('node.disputed') : null,
      side: sides.get(id) ?? 'none',
      emphasis: emphasise(selection?.kind === 'node' && selection.id === id, focus === null || focus.nodes.has(id)),
    };
  });
  const lines = document.lines.map((line) => {
    const key = lineKey(line);
    const statements = known.statements.get(key) ?? [];
    return {
      key,
      line,
      family: familyOf(line.type),
      word: wordOf(line.type, language),
      statements: Math.max(1, statements.length),
      conditional: statements.some(({ properties }) => typeof properties['condition'] === 'string') && stanceOf(line.type) !== undefined,
      symmetric: isSymmetric(line.type),
      emphasis: emphasise(selection?.kind === 'line' && lineKey(selection.line) === key, focus === null || focus.isLit(line)),
    };
  });
  return { nodes, lines };
}
