import type { Filters } from '#contract/exploration.ts';
import { setFilters } from '../../../commands/filters/set-filters.ts';
import { useDesk, useDocument, useText } from '../../../use-desk.ts';
import type { Amount } from './list-facets.ts';

/** The filters of the document, and what changes them as one step. */
export function useFilters(): { readonly filters: Filters; readonly change: (part: Partial<Filters>) => void } {
  const desk = useDesk();
  const { filters } = useDocument();
  return { filters, change: (part) => void setFilters.run(desk, part) };
}

/** Says what a filter hides: “hides 4 nodes, 7 lines”. */
export function useHides(): (amount: Amount) => string {
  const { t } = useText();
  return ({ nodes, lines }) => {
    if (nodes + lines === 0) return t('filters.hidesNothing');
    const words = [nodes > 0 ? t('map.nodes', { count: nodes }) : '', lines > 0 ? t('map.lines', { count: lines }) : ''].filter((one) => one !== '');
    const [first = '', second] = words;
    return t('filters.hides', { what: second === undefined ? first : t('filters.both', { nodes: first, lines: second }) });
  };
}
