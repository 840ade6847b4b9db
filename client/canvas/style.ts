import type { StylesheetJson } from 'cytoscape';
import type { EdgeFamily } from '#contract/vocabulary.ts';
import { familyLooks } from './families.ts';
import type { Palette } from './palette.ts';

const shield = '-1 -1 1 -1 1 0.25 0.8 0.62 0.45 0.85 0 1 -0.45 0.85 -0.8 0.62 -1 0.25';

/** The canvas' style sheet: shapes and lines from the vocabulary, colours and fonts from the page. */
export function buildStyle({ colour, sans, serif }: Palette): StylesheetJson {
  const rule = (selector: string, style: Readonly<Record<string, unknown>>) => ({ selector, style });
  return [
    rule('node', {
      width: 'data(width)',
      height: 'data(height)',
      label: 'data(label)',
      color: colour.text,
      'font-family': sans,
      'font-size': 13,
      'font-weight': 600,
      'text-wrap': 'wrap',
      'text-max-width': '400px',
      'line-height': 1.25,
      'background-color': colour.panel,
      'border-width': 2,
      'border-color': colour['text-2'],
      'overlay-opacity': 0,
      'outline-color': colour.accent,
      'min-zoomed-font-size': 5,
    }),
    rule('.mark', {
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-y': 7,
      'text-outline-width': 3,
      'text-outline-color': colour.canvas,
    }),
    rule('.ellipse', { shape: 'ellipse' }),
    rule('.round-rectangle', { shape: 'round-rectangle', 'corner-radius': 6 }),
    rule('.octagon', { shape: 'octagon' }),
    rule('.pentagon', { shape: 'pentagon' }),
    rule('.hexagon', { shape: 'hexagon' }),
    rule('.diamond', { shape: 'diamond' }),
    rule('.triangle', { shape: 'triangle' }),
    rule('.tag', { shape: 'tag' }),
    rule('.rectangle', { shape: 'rectangle' }),
    rule('.cut-rectangle', { shape: 'cut-rectangle', 'corner-radius': 8 }),
    rule('.shield', { shape: 'polygon', 'shape-polygon-points': shield }),
    rule('.side-for', { 'background-color': colour['tint-support'], 'border-color': colour.support, 'border-width': 2.25 }),
    rule('.side-against', { 'background-color': colour['tint-oppose'], 'border-color': colour.oppose, 'border-width': 2.25 }),
    rule('.card, .plate, .question', { 'text-valign': 'center', 'text-halign': 'center', 'border-width': 1.25 }),
    rule('.card', { 'font-family': serif, 'font-weight': 400, 'border-color': colour.control, 'text-margin-y': 'data(shift)', 'line-height': 1.3 }),
    rule('.card.badged', { 'border-style': 'double', 'border-width': 5, 'border-color': colour.dispute }),
    rule('.plate', { 'border-color': colour['text-2'] }),
    rule('.question', {
      'background-color': colour.text,
      color: colour.canvas,
      'font-size': 15,
      'font-weight': 700,
      'border-width': 0,
      'corner-radius': 14,
    }),
    rule('.satellite', {
      shape: 'round-rectangle',
      'background-opacity': 0,
      'border-width': 0,
      'font-size': 12,
      color: colour['text-3'],
      'text-valign': 'center',
      'text-halign': 'center',
      events: 'no',
      'z-index': 8,
    }),
    rule('.badge', { 'background-opacity': 1, 'background-color': colour.dispute, color: colour['on-filled'], 'corner-radius': 4 }),
    rule('node.selected[target]', { 'outline-width': 2.5, 'outline-offset': 5, 'z-index': 5 }),
    // Names of what is faded stay readable, at 4.7 : 1; small words keep their full colour.
    rule('node.faded', { 'background-opacity': 0.5, 'border-opacity': 0.45, 'text-opacity': 0.66 }),
    rule('node.satellite.faded', { 'background-opacity': 0, 'text-opacity': 1 }),
    rule('.badge.faded', { 'background-opacity': 1, 'background-color': colour['tint-dispute'], color: colour.dispute }),
    rule('.question.faded', { 'background-color': colour.neutral, 'background-opacity': 1, color: colour.text, 'text-opacity': 1 }),

    rule('edge', {
      'curve-style': 'bezier',
      'control-point-step-size': 44,
      'font-family': sans,
      'font-size': 12,
      'font-weight': 600,
      'text-rotation': 'autorotate',
      'text-background-color': colour.canvas,
      'text-background-opacity': 1,
      'text-background-padding': '2px',
      'line-cap': 'butt',
      'overlay-opacity': 0,
      label: 'data(number)',
      'min-zoomed-font-size': 5,
    }),
    ...(Object.keys(familyLooks) as EdgeFamily[]).flatMap((family) => {
      const look = familyLooks[family];
      const line = colour[look.colour];
      const ends = { 'line-color': line, color: line, 'target-arrow-color': line, 'source-arrow-color': line, 'mid-target-arrow-color': line };
      return [
        rule(`edge.family-${family}`, {
          ...ends,
          width: look.width,
          'line-style': look.dash.length === 0 ? 'solid' : 'dashed',
          ...(look.dash.length > 0 && { 'line-dash-pattern': [...look.dash] }),
          'target-arrow-shape': look.end,
          'arrow-scale': look.endScale,
          'target-distance-from-node': look.end === 'tee' ? 3 : 1,
        }),
        rule(`edge.family-${family}.both-ends`, { 'source-arrow-shape': look.end, 'source-distance-from-node': look.end === 'tee' ? 3 : 1 }),
      ];
    }),
    rule('edge.conditional', { 'mid-target-arrow-shape': 'diamond', 'mid-target-arrow-fill': 'hollow' }),
    rule('edge.worded, edge.hovered, edge.selected', { label: 'data(label)' }),
    rule('edge.hovered', { 'z-index': 4 }),
    rule('edge.selected', {
      'underlay-color': colour.accent,
      'underlay-opacity': 0.28,
      'underlay-padding': 6,
      'z-index': 6,
      'text-border-width': 1,
      'text-border-color': colour.accent,
      'text-border-opacity': 1,
      'text-background-color': colour.panel,
    }),
    rule('edge.faded', { opacity: 0.2, 'text-opacity': 0 }),
  ] as unknown as StylesheetJson;
}
