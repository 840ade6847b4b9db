import type { ComponentType } from 'react';
import type { View } from '#contract/exploration.ts';
import type { Picture } from '../../canvas/canvas.ts';
import { loadLater } from '../../parts/load-later.tsx';
import type { Reading } from '../../state/session.ts';

/** Parts of Explore that are fetched when they are first shown, by what shows them. */

type ReadingOf<K extends Reading['kind']> = Extract<Reading, { readonly kind: K }>;
/** What the details show for each thing that can be read there. */
export const readingPanels: { readonly [K in Reading['kind']]?: ComponentType<{ readonly reading: ReadingOf<K> }> } = {
  passage: loadLater(() => import('./reading-panel.tsx').then((module) => module.ReadingPanel)),
  source: loadLater(() => import('./reading-panel.tsx').then((module) => module.ReadingPanel)),
  filters: loadLater(() => import('./filters/filter-panel.tsx').then((module) => module.FilterPanel)),
  style: loadLater(() => import('./style/style-panel.tsx').then((module) => module.StylePanel)),
  groups: loadLater(() => import('./craft/groups-panel.tsx').then((module) => module.GroupsPanel)),
  balance: loadLater(() => import('./balance/balance-panel.tsx').then((module) => module.BalancePanel)),
  views: loadLater(() => import('./views/views-panel.tsx').then((module) => module.ViewsPanel)),
  difference: loadLater(() => import('./difference/difference.tsx').then((module) => module.Difference)),
  sources: loadLater(() => import('./sources-panel.tsx').then((module) => module.SourcesPanel)),
  stance: loadLater(() => import('./stances/stance-panel.tsx').then((module) => module.StancePanel)),
  history: loadLater(() => import('./stances/history-panel.tsx').then((module) => module.HistoryPanel)),
  paths: loadLater(() => import('./paths/paths-panel.tsx').then((module) => module.PathsPanel)),
  recorded: loadLater(() => import('../learn/make/recorded-panel.tsx').then((module) => module.RecordedPanel)),
  compare: loadLater(() => import('./compare/compare-panel.tsx').then((module) => module.ComparePanel)),
};

/** Gives what paints the map as the rules say, and keeps what they measure. */
export const KeepStyle = loadLater(() => import('./style/keep-style.tsx').then((module) => module.KeepStyle), { waiting: 'unseen' });

/** What takes the place of the map. */
export const stageViews: { readonly [view in Exclude<View, 'map'>]?: ComponentType } = {
  text: loadLater(() => import('./outline.tsx').then((module) => module.Outline)),
  stances: loadLater(() => import('./stances/stances-view.tsx').then((module) => module.StancesView)),
  claims: loadLater(() => import('./claims/claims-view.tsx').then((module) => module.ClaimsView)),
};

/** Boxes over the page that show the map in some form. */
type MapBox = ComponentType<{ readonly picture: Picture; readonly onClose: () => void }>;
export const mapBoxes: { readonly [dialog in 'legend' | 'figure' | 'export' | 'select']?: MapBox } = {
  legend: loadLater(() => import('./legend-box.tsx').then((module) => module.LegendBox), { waiting: 'unseen' }),
  select: loadLater(() => import('./craft/select-box.tsx').then((module) => module.SelectBox), { waiting: 'unseen' }),
  export: loadLater(() => import('./export/export-box.tsx').then((module) => module.ExportBox), { waiting: 'unseen' }),
  figure: loadLater(() => import('./figure/figure-box.tsx').then((module) => module.FigureBox), { waiting: 'unseen' }),
};

/** What lies over the map or below it while it is wanted. */
export const mapParts: { readonly [part in 'timeline' | 'lasso' | 'find' | 'minimap']?: ComponentType<{ readonly picture: Picture }> } = {
  timeline: loadLater(() => import('./timeline/timeline.tsx').then((module) => module.Timeline), { waiting: 'unseen' }),
  lasso: loadLater(() => import('./craft/lasso.tsx').then((module) => module.Lasso), { waiting: 'unseen' }),
  find: loadLater(() => import('./craft/find-box.tsx').then((module) => module.FindBox), { waiting: 'unseen' }),
  minimap: loadLater(() => import('./craft/minimap.tsx').then((module) => module.Minimap), { waiting: 'unseen' }),
};
