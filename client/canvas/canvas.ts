import type { Line, PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { EdgeFamily, EntityLabel, NodeKind } from '#contract/vocabulary.ts';
import type { Side } from '../state/sides.ts';
import type { Drawing } from './figure/drawing.ts';
import type { Palette } from './palette.ts';

export type Emphasis = 'plain' | 'selected' | 'faded';

/** What of a node decides how much room it takes: every word in the reader's language already. */
export type NodeFace = {
  /** `mark` is a shape with its name below, `card` a claim with its text inside, `plate` a policy, `question` the policy in question, `group` several nodes drawn as one. */
  readonly form: 'mark' | 'card' | 'plate' | 'question' | 'group';
  readonly shape: NodeKind['shape'] | 'rectangle';
  /** Whose icon stands in a mark; null for a kind that we do not know. */
  readonly kind: EntityLabel | null;
  readonly label: string;
  /** Who says so, of a claim. */
  readonly voice: string | null;
  /** A word on its upper edge, such as “Disputed”. */
  readonly badge: string | null;
};

/** How a rule of the reader's has a node look: a CSS colour or the name of one of the page's such as `style-1`, the line around it, how many times its usual size, another icon's name, other words. */
export type NodePaint = {
  readonly colour?: string;
  readonly border?: 'solid' | 'dashed' | 'double';
  readonly scale?: number;
  readonly icon?: string;
  readonly label?: string;
};
/** How a rule of the reader's has a line look; `width` in px. */
export type LinePaint = { readonly colour?: string; readonly width?: number; readonly dash?: 'solid' | 'dashed' | 'dotted' };

/** A node as the canvas draws it. */
export type PictureNode = PlacedNode &
  NodeFace & {
    /** What rules of the reader's change of it. */
    readonly paint?: NodePaint;
    /** Whom a drawn group stands for. */
    readonly members?: readonly NodeId[];
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
  /** The lines of the document that it stands for, where it leads to a closed group. */
  readonly stands?: readonly Line[];
  readonly conditional: boolean;
  readonly symmetric: boolean;
  readonly emphasis: Emphasis;
  readonly paint?: LinePaint;
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

/** An outline around nodes wherever they stand; the canvas finds its way around them. */
export type PictureHull = {
  readonly key: string;
  /** A camp of the policy in question, an open group, or what shares a time. */
  readonly kind: 'for' | 'against' | 'none' | 'group' | 'time';
  readonly members: readonly NodeId[];
  /** With their number; it stands over the largest outline, where they stand apart. */
  readonly title: string;
  /** Without their number, over the others. */
  readonly name: string;
  /** The id that an open group has on the canvas while it is closed: a press on the title means it. */
  readonly of?: NodeId;
};

/** What a rule of the reader's shows, for the key; `sign` is written beside what has its colour. */
export type PictureStyle = {
  readonly key: string;
  readonly words: string;
  readonly sign: string | null;
  readonly node?: NodePaint;
  readonly line?: LinePaint;
};

export type Picture = {
  readonly nodes: readonly PictureNode[];
  readonly lines: readonly PictureLine[];
  readonly styles?: readonly PictureStyle[];
  readonly bands: readonly PictureBand[];
  readonly hulls: readonly PictureHull[];
};

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

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
/** What part of the picture is in sight, in the picture's own px; `bounds` hold all that is drawn, `zoom` is screen px per px of it. */
export type Sight = { readonly frame: Box; readonly bounds: Box | null; readonly zoom: number };

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
  /** Brings these into the middle, as large as they find room, once they are painted. */
  readonly frame: (ids: readonly NodeId[]) => void;
  /** Brings a point of the picture into the middle, at a zoom where one is given; a glide unless `isAtOnce`. */
  readonly lookAt: (point: { readonly x: number; readonly y: number }, options?: { readonly isAtOnce?: boolean; readonly zoom?: number }) => void;
  readonly readSight: () => Sight;
  /** Hears of every change of what is in sight; gives what ends that. */
  readonly watchSight: (listener: (sight: Sight) => void) => () => void;
  /** The next picture is a new one: it is shown from its beginning. */
  readonly startAfresh: () => void;
  /** Where a node, or the group that it is drawn in, or the middle of a line stands on the page, for a menu opened by keyboard; null when it is not drawn. */
  readonly pointOf: (target: Target) => { readonly x: number; readonly y: number } | null;
  /** Everything that is drawn, as marks for a figure, in these colours and with or without what the selection makes stand out. */
  readonly takeDrawing: (options: { readonly palette: Palette; readonly emphasis: boolean }) => Promise<Drawing>;
  readonly close: () => void;
};
