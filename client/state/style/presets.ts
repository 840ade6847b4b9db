import type { StyleRule } from '#contract/exploration.ts';

const rule = (of: StyleRule['of'], give: StyleRule['give'], test: StyleRule['test'] = null): StyleRule => ({ of, isOn: true, test, give });
const where = (field: string, is: NonNullable<StyleRule['test']>['is'], value = '') => ({ field, is, value });

/** Styles that come with the page; the first has no rules. */
export const presets = {
  designed: [],
  bySource: [rule('lines', { colour: 'by:source' }), rule('nodes', { colour: 'by:source' })],
  byCommunity: [rule('nodes', { colour: 'by:measure:community@view', size: 'by:measure:betweenness@view' })],
  disputedFirst: [
    rule('nodes', { colour: 'style-3' }, where('disputed', 'has')),
    rule('lines', { colour: 'style-3', line: 'designed 3' }, where('disputed', 'has')),
    rule('lines', { line: 'designed 0.75' }),
  ],
  uncertain: [
    rule('lines', { colour: 'style-2', line: 'dotted 2' }, where('sources', 'atMost', '1')),
    rule('nodes', { colour: 'style-2', line: 'dashed' }, where('sources', 'atMost', '1')),
  ],
} as const satisfies Record<string, readonly StyleRule[]>;
export type PresetName = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly PresetName[];

/** Of a graph that names no sources and has no claims, the rest would paint nothing. */
export const plainPresets: readonly PresetName[] = ['designed', 'byCommunity'];

/** The preset that rules are, if they are one. */
export const presetOf = (rules: readonly StyleRule[]): PresetName | undefined =>
  presetNames.find((name) => JSON.stringify(presets[name]) === JSON.stringify(rules));
