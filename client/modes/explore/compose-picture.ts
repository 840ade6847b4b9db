import type { Line, StyleRule, Target } from '#contract/exploration.ts';
import type { GraphEdge, GraphNode, NodeId, Source } from '#contract/graph.ts';
import { nameForms } from '#contract/name-forms.ts';
import { nameVerb } from '#contract/verbs.ts';
import { edgeFamilies, nodeKinds } from '#contract/vocabulary.ts';
import type { Emphasis, NodeFace, Picture, PictureBand, PictureNode } from '../../canvas/canvas.ts';
import { bandsOf } from '../../layouts/bands.ts';
import { type Document, lineKey, readShown } from '../../state/document.ts';
import { createStatementTest } from '../../state/filter-shown.ts';
import { closedGroups } from '../../state/groups.ts';
import { readSides, type Side } from '../../state/sides.ts';
import type { ClaimVoices } from '../../state/entities.ts';
import type { Language } from '../../state/session.ts';
import { selectedNodes } from '../../state/session.ts';
import { describeVoices, familyOf, isPlural, isSymmetric, kindOf, nameNode, stanceOf, type Translate, writeNumber } from '../../text/words.ts';
import { composeGroups } from './craft/compose-groups.ts';
import { composeHulls } from './craft/compose-hulls.ts';

type Known = {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly statements: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly claims: ReadonlyMap<NodeId, ClaimVoices>;
  readonly sources: ReadonlyMap<NodeId, Source>;
  readonly degrees: ReadonlyMap<NodeId, number>;
};
type Words = { readonly t: Translate; readonly language: Language };

export type Painter = (
  picture: Picture,
  about: Words & { readonly rules: readonly StyleRule[]; readonly known: Known; readonly sides: ReadonlyMap<NodeId, Side> },
) => Picture;

/** The nodes and lines that a selection leaves in full colour. */
function readFocus(lines: readonly Line[], selection: Target): { readonly nodes: ReadonlySet<NodeId>; readonly isLit: (line: Line) => boolean } {
  if (selection.kind === 'nodes') {
    const chosen = new Set(selection.ids);
    return { nodes: chosen, isLit: ({ from, to }) => chosen.has(from) && chosen.has(to) };
  }
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

/** The word on a line, in the number of its start; the family's where the type's own is too long for a line. */
function wordOf({ type, from }: Line, { nodes }: Known, language: Language): string {
  const family = familyOf(type);
  if (family === 'contradicts') return edgeFamilies[family][language];
  const node = nodes.get(from);
  const isMany = node !== undefined && isPlural(nameForms(node.properties, node.labels), language);
  return nameVerb(type, 'out', language, isMany).replace(/ (?:that|que)$/, '');
}

/** What a node shows of itself: its shape and its words. */
export function composeFace(id: NodeId, { known, policy }: { readonly known: Known; readonly policy: NodeId | null }, { t, language }: Words): NodeFace {
  const node = known.nodes.get(id);
  const kind = kindOf(node?.labels ?? []);
  const voices = known.claims.get(id);
  const isClaim = kind === 'Claim';
  return {
    form: id === policy ? 'question' : kind === 'Policy' ? 'plate' : isClaim ? 'card' : 'mark',
    shape: kind === undefined ? 'rectangle' : nodeKinds[kind].shape,
    kind: kind ?? null,
    label: node === undefined ? id : nameNode(node, language),
    voice: isClaim ? describeVoices(voices, known.sources, t, language) : null,
    badge: isClaim && voices?.disputed === true ? t('node.disputed') : null,
  };
}

/** What the canvas is to draw: the document with names, voices and emphasis. */
export function composePicture({
  document,
  known,
  selection,
  language,
  t,
  painter,
}: {
  readonly document: Document;
  readonly known: Known;
  readonly selection: Target | null;
  readonly language: Language;
  readonly t: Translate;
  /** Gives the picture the looks that the document's rules say, once what does so has been fetched. */
  readonly painter?: Painter | null;
}): Picture {
  const shown = readShown(document, known);
  const sides = readSides(document, known);
  const focus = selection === null ? null : readFocus(shown.lines, selection);
  const chosen = new Set(selectedNodes(selection));
  const pinned = new Set(document.pinned);
  const emphasise = (isSelected: boolean, isLit: boolean): Emphasis => (isSelected ? 'selected' : isLit ? 'plain' : 'faded');
  const drawnAround = countNeighbours(shown.lines);
  const nodes = shown.nodes.map(
    ({ id, x, y }): PictureNode => ({
      id,
      x,
      y,
      ...composeFace(id, { known, policy: document.policy }, { t, language }),
      more: wordMore(id, { document, drawn: drawnAround.get(id) ?? 0, total: known.degrees.get(id) }, { t, language }),
      side: sides.get(id) ?? 'none',
      isPinned: pinned.has(id),
      emphasis: emphasise(chosen.has(id), focus === null || focus.nodes.has(id)),
    }),
  );
  const isKept = createStatementTest(document.filters);
  const lines = shown.lines.map((line) => {
    const key = lineKey(line);
    const statements = (known.statements.get(key) ?? []).filter(isKept);
    return {
      key,
      line,
      family: familyOf(line.type),
      word: wordOf(line, known, language),
      statements: Math.max(1, statements.length),
      conditional: statements.some(({ properties }) => typeof properties['condition'] === 'string') && stanceOf(line.type) !== undefined,
      symmetric: isSymmetric(line.type),
      emphasis: emphasise(selection?.kind === 'line' && lineKey(selection.line) === key, focus === null || focus.isLit(line)),
    };
  });
  const plain = { nodes, lines, bands: composeBands(document, nodesApart(document, nodes), sides, t), hulls: [] };
  const picture = painter?.(plain, { rules: document.rules, known, sides, language, t }) ?? plain;
  return composeHulls(composeGroups(picture, document.groups, t, language), document, known, t, language);
}

/** What is left of a node's neighbourhood: “25 of 431” once it was expanded in pages, else “+9”. */
function wordMore(
  id: NodeId,
  { document, drawn, total }: { readonly document: Document; readonly drawn: number; readonly total: number | undefined },
  { t, language }: { readonly t: Translate; readonly language: Language },
): string | null {
  if (total === undefined || drawn >= total) return null;
  const isPaged = document.expansions.some(({ of, cursor }) => of === id && cursor !== null);
  return isPaged ? t('map.shownOf', { shown: drawn, total }) : `+${writeNumber(total - drawn, language)}`;
}

function countNeighbours(lines: readonly Line[]): ReadonlyMap<NodeId, number> {
  const neighbours = new Map<NodeId, Set<NodeId>>();
  const add = (one: NodeId, other: NodeId) => neighbours.set(one, (neighbours.get(one) ?? new Set()).add(other));
  for (const { from, to } of lines) {
    add(from, to);
    add(to, from);
  }
  return new Map([...neighbours].map(([id, found]) => [id, found.size]));
}

/** Who is in a closed group sits on no bench. */
function nodesApart({ groups }: Document, nodes: readonly PictureNode[]): readonly PictureNode[] {
  const inside = new Set(closedGroups(groups, nodes).flatMap(({ members }) => members.map(({ id }) => id)));
  return inside.size === 0 ? nodes : nodes.filter(({ id }) => !inside.has(id));
}

const bandTitles = { for: 'band.for', against: 'band.against', none: 'band.none' } as const;

/** The benches of a stance map, found again from where the agents sit now. */
function composeBands({ layout }: Document, nodes: readonly PictureNode[], sides: ReadonlyMap<NodeId, Side>, t: Translate): readonly PictureBand[] {
  if (layout.name !== 'stance') return [];
  const seats = nodes.filter(({ kind }) => kind !== null && nodeKinds[kind].agent).map(({ id, x, y }) => ({ id, x, y, side: sides.get(id) ?? 'none' }));
  return bandsOf({ stage: layout, seats }).map(({ side, points, title, count }) => ({ side, points, at: title, title: t(bandTitles[side], { count }) }));
}
