import type { Line, Target } from '#contract/exploration.ts';
import type { GraphEdge, GraphNode, NodeId, Source } from '#contract/graph.ts';
import { type EntityLabel, entityLabels, nodeKinds } from '#contract/vocabulary.ts';
import { type Document, lineKey, readShown } from '../../state/document.ts';
import type { ClaimVoices } from '../../state/entities.ts';
import type { Language } from '../../state/session.ts';
import { readSides, type Side } from '../../state/sides.ts';
import { referToKnown, tellRest } from '../../text/tell.ts';
import { describeVoices, kindOf, nameKind, nameNode, stanceOf, type Translate } from '../../text/words.ts';

/** A line under one of its two ends, in words. */
export type LineRow = {
  readonly id: string;
  readonly line: Line;
  readonly words: string;
  /** Who says the claim at its other end; null where there is none, or the line itself says it. */
  readonly voice: string | null;
  readonly count: string;
  readonly conditional: boolean;
  /** All of it as it is read aloud. */
  readonly text: string;
};

/** A node on the map, in words. */
export type NodeRow = {
  readonly id: string;
  readonly node: NodeId;
  readonly name: string;
  readonly kind: EntityLabel | undefined;
  readonly kindName: string;
  /** Of an agent, where it stands on the policy in question; null for others, and where no policy is. */
  readonly side: Side | null;
  /** Who says so, of a claim. */
  readonly voice: string | null;
  readonly isDisputed: boolean;
  readonly isPinned: boolean;
  /** Its neighbours on the map, and in the whole graph where that is known. */
  readonly drawn: number;
  readonly total: number | undefined;
  readonly lines: readonly LineRow[];
  /** All of it as it is read aloud. */
  readonly text: string;
};

export type OutlineGroup = { readonly id: string; readonly title: string; readonly rows: readonly NodeRow[] };
export type HiddenRow = {
  readonly id: string;
  readonly node: NodeId;
  readonly name: string;
  readonly kind: EntityLabel | undefined;
  readonly kindName: string;
};
/** The map as text: its nodes by what they are to the question, and what is hidden. */
export type OutlineRows = { readonly groups: readonly OutlineGroup[]; readonly hidden: readonly HiddenRow[] };

export const nodeKey = (id: NodeId): string => `n:${id}`;
/** A line stands under both of its ends, so its row is named by line and end. */
export const rowKey = (line: Line, end: NodeId): string => `l:${lineKey(line)}:${end}`;

export type Known = {
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  readonly statements: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly claims: ReadonlyMap<NodeId, ClaimVoices>;
  readonly sources: ReadonlyMap<NodeId, Source>;
  readonly degrees: ReadonlyMap<NodeId, number>;
};
export type OutlineInput = { readonly document: Document; readonly known: Known; readonly language: Language; readonly t: Translate };

/** Puts the map into words, in the order in which a reader would want it: the question, who stands where, then what is said. */
export function composeOutline(input: OutlineInput): OutlineRows {
  const { document, known, language, t } = input;
  const { nodes, lines } = readShown(document, known);
  const sides = readSides(document, known);
  const pinned = new Set(document.pinned);
  const touching = groupByEnd(lines);
  const rows = nodes
    .map(({ id }) => composeNode(id, { ...input, lines: touching.get(id) ?? [], side: sides.get(id) ?? 'none', isPinned: pinned.has(id) }))
    .sort((one, other) => rank(one) - rank(other) || Number(other.isDisputed) - Number(one.isDisputed) || one.name.localeCompare(other.name, language));
  const hidden = [...new Set(document.hidden)].map((id): HiddenRow => {
    const labels = known.nodes.get(id)?.labels ?? [];
    return { id: `h:${id}`, node: id, name: nameOf(id, known, language), kind: kindOf(labels), kindName: nameKind(labels, language) };
  });
  return { groups: groupRows(rows, document, language, t), hidden };
}

/** One node in words. */
export function composeNodeRow(id: NodeId, input: OutlineInput): NodeRow {
  const { document, known } = input;
  const lines = groupByEnd(readShown(document, known).lines).get(id) ?? [];
  return composeNode(id, { ...input, lines, side: readSides(document, known).get(id) ?? 'none', isPinned: document.pinned.includes(id) });
}

const rank = ({ kind }: NodeRow) => (kind === undefined ? entityLabels.length : entityLabels.indexOf(kind));

function nameOf(id: NodeId, { nodes }: Pick<Known, 'nodes'>, language: Language): string {
  const node = nodes.get(id);
  return node === undefined ? id : nameNode(node, language);
}

/** The lines at each end. A row that came twice would stop the tree: React Aria then walks in circles. */
function groupByEnd(lines: readonly Line[]): ReadonlyMap<NodeId, readonly Line[]> {
  const found = new Map<NodeId, Line[]>();
  const add = (end: NodeId, line: Line) => {
    const before = found.get(end);
    if (before === undefined) found.set(end, [line]);
    else before.push(line);
  };
  for (const line of new Map(lines.map((one) => [lineKey(one), one])).values()) {
    add(line.from, line);
    if (line.to !== line.from) add(line.to, line);
  }
  return found;
}

const joinText = (parts: readonly (string | null | false)[]): string => parts.filter((part): part is string => typeof part === 'string').join(', ');

function composeNode(
  id: NodeId,
  { document, known, language, t, lines, side, isPinned }: OutlineInput & { readonly lines: readonly Line[]; readonly side: Side; readonly isPinned: boolean },
): NodeRow {
  const labels = known.nodes.get(id)?.labels ?? [];
  const kind = kindOf(labels);
  const name = nameOf(id, known, language);
  const kindName = nameKind(labels, language);
  const sideHere = document.policy !== null && kind !== undefined && nodeKinds[kind].agent ? side : null;
  const voice = kind === 'Claim' ? describeVoices(known.claims.get(id), known.sources, t, language) : null;
  const isDisputed = known.claims.get(id)?.disputed === true;
  const drawn = new Set(lines.flatMap(({ from, to }) => [from, to]).filter((end) => end !== id)).size;
  const total = known.degrees.get(id);
  return {
    id: nodeKey(id),
    node: id,
    name,
    kind,
    kindName,
    side: sideHere,
    voice,
    isDisputed,
    isPinned,
    drawn,
    total,
    lines: lines.map((line) => composeLine(line, id, { known, language, t })).sort((one, other) => one.words.localeCompare(other.words, language)),
    text: joinText([
      name,
      kindName,
      sideHere !== null && t(`outline.side.${sideHere}`),
      voice,
      isDisputed && t('node.disputed'),
      total !== undefined && t('outline.neighbours', { drawn, count: total }),
      isPinned && t('outline.pinned'),
    ]),
  };
}

function composeLine(line: Line, end: NodeId, { known, language, t }: Pick<OutlineInput, 'known' | 'language' | 't'>): LineRow {
  const isOut = line.from === end;
  const other = isOut ? line.to : line.from;
  const isVoiced = kindOf(known.nodes.get(other)?.labels ?? []) === 'Claim' && line.type !== 'ASSERTS' && line.type !== 'DENIES';
  const statements = known.statements.get(lineKey(line)) ?? [];
  const ends = { from: referToKnown(line.from, known.nodes), to: referToKnown(line.to, known.nodes) };
  const words = tellRest({ type: line.type, ...ends }, isOut ? 'out' : 'in', language);
  const voice = isVoiced ? describeVoices(known.claims.get(other), known.sources, t, language) : null;
  const count = t('line.eyebrow', { count: Math.max(1, statements.length) });
  const conditional = isConditional(line, statements);
  return { id: rowKey(line, end), line, words, voice, count, conditional, text: joinText([words, voice, conditional && t('outline.condition'), count]) };
}

/** Whether a stance holds on a condition. */
export const isConditional = ({ type }: Line, statements: readonly GraphEdge[]): boolean =>
  stanceOf(type) !== undefined && statements.some(({ properties }) => typeof properties['condition'] === 'string');

function groupRows(rows: readonly NodeRow[], { policy }: Document, language: Language, t: Translate): readonly OutlineGroup[] {
  const group = (id: string, titleOf: (count: number) => string, belongs: (row: NodeRow) => boolean): OutlineGroup => {
    const found = rows.filter(belongs);
    return { id, title: titleOf(found.length), rows: found };
  };
  const titled = (name: string) => (count: number) => t('outline.group', { name, count });
  const byKind = (kind: EntityLabel) => group(`kind:${kind}`, titled(nodeKinds[kind].plural[language]), (row) => row.node !== policy && row.kind === kind);
  const others = titled(t('outline.others'));
  const groups =
    policy === null
      ? [...entityLabels.map(byKind), group('others', others, ({ kind }) => kind === undefined)]
      : [
          group(
            'question',
            () => t('outline.question'),
            ({ node }) => node === policy,
          ),
          group(
            'for',
            (count) => t('band.for', { count }),
            ({ side }) => side === 'for',
          ),
          group(
            'against',
            (count) => t('band.against', { count }),
            ({ side }) => side === 'against',
          ),
          group(
            'both',
            (count) => t('outline.both', { count }),
            ({ side }) => side === 'both',
          ),
          group(
            'none',
            (count) => t('band.none', { count }),
            ({ side }) => side === 'none',
          ),
          byKind('Policy'),
          byKind('Claim'),
          group('others', others, ({ node, side, kind }) => node !== policy && side === null && kind !== 'Policy' && kind !== 'Claim'),
        ];
  return groups.filter((one) => one.rows.length > 0);
}

/** What each row stands for, by its key. */
export function targetsOf({ groups }: OutlineRows): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  for (const row of groups.flatMap((group) => group.rows)) {
    targets.set(row.id, { kind: 'node', id: row.node });
    for (const { id, line } of row.lines) targets.set(id, { kind: 'line', line });
  }
  return targets;
}
