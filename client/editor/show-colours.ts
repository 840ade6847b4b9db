import { type Extension, RangeSet, StateEffect, StateField } from '@codemirror/state';
import { Decoration, type DecorationSet, EditorView } from '@codemirror/view';
import type { Coloured, Ink } from './colour-query.ts';
import { followText } from './follow-text.ts';

const paint = StateEffect.define<DecorationSet>();

const inks: Readonly<Record<Ink, Decoration>> = {
  keyword: Decoration.mark({ class: 'cypher-keyword' }),
  label: Decoration.mark({ class: 'cypher-label' }),
  property: Decoration.mark({ class: 'cypher-property' }),
  function: Decoration.mark({ class: 'cypher-function' }),
  parameter: Decoration.mark({ class: 'cypher-parameter' }),
  string: Decoration.mark({ class: 'cypher-string' }),
  literal: Decoration.mark({ class: 'cypher-literal' }),
  comment: Decoration.mark({ class: 'cypher-comment' }),
};

/** The colours, which move with the text until the next ones come. */
const painted = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(before, { changes, effects }) {
    const fresh = effects.find((effect) => effect.is(paint));
    return fresh === undefined ? before.map(changes) : fresh.value;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Colours the text by what `colour` makes of it. */
export const showColours = (colour: (text: string) => Promise<readonly Coloured[] | null>): Extension => [
  painted,
  followText({
    rest: 0,
    ask: colour,
    take: (view, coloured) => view.dispatch({ effects: paint.of(RangeSet.of(coloured.map(({ from, to, ink }) => inks[ink].range(from, to)))) }),
  }),
];
