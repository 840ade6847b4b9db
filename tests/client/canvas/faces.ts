import type { EntityLabel } from '#contract/vocabulary.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import type { Picture, PictureLine, PictureNode } from '#client/canvas/canvas.ts';
import type { Measure } from '#client/canvas/measure-text.ts';
import type { Rulers } from '#client/canvas/placed.ts';
import { createSizer } from '#client/canvas/size-node.ts';
import { id } from '../small-graph.ts';

/** Every letter is seven pixels wide, which no typeface is but a test can count. */
export const measure: Measure = (text) => [...text.replaceAll(/[\u2068\u2069]/g, '')].length * 7;
const fonts = { sans: 'Sans', serif: 'Serif' };
export const rulers: Rulers = { fonts, measure, size: createSizer(fonts, measure) };

export const node = (
  name: string,
  place: { readonly x: number; readonly y: number },
  more: Partial<PictureNode> & { readonly kind?: EntityLabel } = {},
): PictureNode => {
  const kind = more.kind ?? 'Person';
  return {
    id: id(name),
    form: kind === 'Claim' ? 'card' : kind === 'Policy' ? 'plate' : 'mark',
    shape: nodeKinds[kind].shape,
    kind,
    label: name,
    voice: null,
    badge: null,
    more: null,
    side: 'none',
    isPinned: false,
    emphasis: 'plain',
    ...place,
    ...more,
  };
};

export const line = (from: string, to: string, more: Partial<PictureLine> = {}): PictureLine => ({
  key: `${from} ${to} ${more.word ?? 'opposes'}`,
  line: { type: 'OPPOSES', from: id(from), to: id(to) },
  family: 'against',
  word: 'opposes',
  statements: 1,
  conditional: false,
  symmetric: false,
  emphasis: 'plain',
  ...more,
});

export const picture = (nodes: readonly PictureNode[], lines: readonly PictureLine[] = [], bands: Picture['bands'] = []): Picture => ({
  nodes,
  lines,
  bands,
  hulls: [],
});
