import type { Line, PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { EdgeFamily, NodeKind } from '#contract/vocabulary.ts';

export type Side = 'for' | 'against' | 'none';
export type Emphasis = 'plain' | 'selected' | 'faded';

/** A node as the canvas draws it: every word in the reader's language already. */
export type PictureNode = PlacedNode & {
  /** `mark` is a shape with its name below, `card` a claim with its text inside, `plate` a policy, `question` the policy in question. */
  readonly form: 'mark' | 'card' | 'plate' | 'question';
  readonly shape: NodeKind['shape'] | 'rectangle';
  readonly label: string;
  /** Who says so, of a claim. */
  readonly voice: string | null;
  /** A word on its upper edge, such as “Disputed”. */
  readonly badge: string | null;
  readonly side: Side;
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

export type Picture = { readonly nodes: readonly PictureNode[]; readonly lines: readonly PictureLine[] };

/** What a reader does on the canvas; it decides nothing itself. */
export type Intents = {
  readonly select: (target: Target | null) => void;
  readonly hover: (target: Target | null) => void;
  readonly move: (moves: readonly PlacedNode[]) => void;
  /** Double click or double tap. */
  readonly open: (id: NodeId) => void;
  /** Right click or long press, at a point of the page. */
  readonly menu: (id: NodeId, point: { readonly x: number; readonly y: number }) => void;
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
  readonly close: () => void;
};
