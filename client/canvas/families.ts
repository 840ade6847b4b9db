import type { EdgeFamily } from '#contract/vocabulary.ts';

export type LineEnd = 'none' | 'triangle' | 'tee' | 'circle' | 'square' | 'vee' | 'chevron';
/** A colour token of the style sheet. */
export type LineColour = 'support' | 'oppose' | 'dispute' | 'text-2' | 'text-3';
export type FamilyLook = {
  readonly colour: LineColour;
  readonly width: number;
  /** Lengths of dash and gap; empty is solid. */
  readonly dash: readonly number[];
  readonly end: LineEnd;
  readonly endScale: number;
  readonly bothEnds: boolean;
  /** Whether its word stands on the line unasked, or on hover and selection. */
  readonly word: 'always' | 'asked';
};

const look = (colour: LineColour, width: number, end: LineEnd, endScale: number, more: Partial<FamilyLook> = {}): FamilyLook => ({
  colour,
  width,
  dash: [],
  end,
  endScale,
  bothEnds: false,
  word: 'asked',
  ...more,
});
const dotted = [1.5, 3];

/** How each family of edges looks; the canvas and the legend draw from this one table. */
export const familyLooks: Readonly<Record<EdgeFamily, FamilyLook>> = {
  for: look('support', 3, 'triangle', 1.2, { word: 'always' }),
  against: look('oppose', 3, 'tee', 1.4, { word: 'always' }),
  reaction: look('text-2', 1.5, 'vee', 1, { dash: [2, 3] }),
  asserts: look('text-3', 1.5, 'circle', 0.9),
  denies: look('text-3', 1.5, 'tee', 1.2, { dash: [6, 4], word: 'always' }),
  reasonFor: look('support', 1.25, 'vee', 1, { dash: dotted }),
  reasonAgainst: look('oppose', 1.25, 'tee', 1.2, { dash: dotted }),
  contradicts: look('dispute', 1.5, 'tee', 1.2, { dash: [6, 4], bothEnds: true, word: 'always' }),
  forbids: look('oppose', 2, 'square', 1, { dash: [10, 3] }),
  sequence: look('text-3', 1.25, 'chevron', 1),
  effect: look('text-2', 1.5, 'triangle', 1),
  possibleEffect: look('text-2', 1.5, 'triangle', 1, { dash: dotted }),
  other: look('text-3', 1, 'vee', 1),
};
