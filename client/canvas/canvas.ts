import type { Line, PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { EdgeFamily, EntityLabel, NodeKind } from '#contract/vocabulary.ts';
import type { Side } from '../state/sides.ts';

export type Emphasis = 'plain' | 'selected' | 'faded';

/** What of a node decides how much room it takes: every word in the reader's language already. */
export type NodeFace = {
  /** `mark` is a shape with its name below, `card` a claim with its text inside, `plate` a policy, `question` the policy in question. */
  readonly form: 'mark' | 'card' | 'plate' | 'question';
  readonly shape: NodeKind['shape'] | 'rectangle';
  /** Whose icon stands in a mark; null for a kind that we do not know. */
  readonly kind: EntityLabel | null;
  readonly label: string;
  /** Who says so, of a claim. */
  readonly voice: string | null;
  /** A word on its upper edge, such as “Disputed”. */
  readonly badge: string | null;
};

/** A node as the canvas draws it. */
export type PictureNode = PlacedNode &
  NodeFace & {
    /** How much of its neighbourhood is not drawn, such as “+9” or “25 of 431”. */
    readonly more: string | null;
    readonly side: Side;
    readonly isPinned: boolean;
    readonly emphasis: Emphasis;
  };

/** A line as the canvas draws it: all statements of one type between the same two, in that direction. */
export type PictureLine = {
  readonly key: string;
  readonly line: Line;
  readonly family: EdgeFamily;
  readonly word: string;
  /** How many statements it stands for. */
  readonly statements: number;
  readonly conditional: boolean;
  readonly symmetric: boolean;
  readonly emphasis: Emphasis;
};

/** The bench of one side in a stance map, beneath everything else. */
export type PictureBand = {
  readonly side: 'for' | 'against' | 'none';
  /** A closed outline. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly title: string;
  /** The middle of the title. */
  readonly at: { readonly x: number; readonly y: number };
};

export type Picture = { readonly nodes: readonly PictureNode[]; readonly lines: readonly PictureLine[]; readonly bands: readonly PictureBand[] };

/** What a reader does on the canvas; it decides nothing itself. */
export type Intents = {
  readonly select: (target: Target | null) => void;
  /** A click with Ctrl, Cmd or Shift: adds to the selection or takes away from it. */
  readonly selectMore: (id: NodeId) => void;
  readonly hover: (target: Target | null) => void;
  readonly move: (moves: readonly PlacedNode[]) => void;
  /** Double click or double tap. */
  readonly open: (id: NodeId) => void;
  /** Right click or long press on a node or line, at a point of the page. */
  readonly menu: (target: Target, point: { readonly x: number; readonly y: number }) => void;
  /** A press on the “+9” of a node. */
  readonly more: (id: NodeId) => void;
};

/** The drawing surface. Nothing outside this folder knows what draws it. */
export type Canvas = {
  readonly paint: (picture: Picture) => void;
  /** Reads the colours of the page again, after the theme or its fonts changed. */
  readonly restyle: () => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly panBy: (shift: { readonly x: number; readonly y: number }) => void;
  /** Moves the view only if one of these is out of sight, once they are painted. */
  readonly reveal: (ids: readonly NodeId[]) => void;
  /** The next picture is a new one: it is shown from its beginning. */
  readonly startAfresh: () => void;
  /** Where a node or the middle of a line stands on the page, for a menu opened by keyboard; null when it is not drawn. */
  readonly pointOf: (target: Target) => { readonly x: number; readonly y: number } | null;
  /** Everything that is drawn, on the page's background, as a picture; `scale` in pixels per CSS px. */
  readonly takePicture: (options: { readonly scale: number }) => Promise<Blob>;
  readonly close: () => void;
};
