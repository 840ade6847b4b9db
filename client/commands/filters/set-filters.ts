import { type Filters, noFilters } from '#contract/exploration.ts';
import type { Document } from '../../state/document.ts';
import type { Step } from '../../state/history.ts';
import { type Command, defineChange } from '../command.ts';
import { dropLostSelection } from '../drop-lost-selection.ts';

/** Changes what the map leaves out; what is not named stays as it is. Nothing of it moves a node. */
export const setFilters: Command<Partial<Filters>> = defineChange({
  name: 'setFilters',
  isPossible: ({ history }) => history.read().nodes.length > 0,
  ask: () => ({}),
  change: (document, _, part) => filterDocument(document, part),
  step: (_, __, ___, { before, after }) => describeFilters(before.filters, after.filters),
  after: dropLostSelection,
});

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Filters that leave nothing out are `noFilters` itself. */
function filterDocument(document: Document, part: Partial<Filters>): Document {
  const filters = { ...document.filters, ...part };
  if (isSame(filters, document.filters)) return document;
  return { ...document, filters: isSame(filters, noFilters) ? noFilters : filters };
}

const lists = { withoutKinds: 'kind', withoutTypes: 'type', withoutSources: 'source', withoutVoices: 'voice' } as const;

/** What changed, as data that any language can say; `context` chooses the sentence. */
export function describeFilters(before: Filters, after: Filters): Step['values'] {
  if (after === noFilters) return { context: 'none' };
  const changed = (Object.keys(noFilters) as (keyof Filters)[]).filter((key) => !isSame(before[key], after[key]));
  const [key, ...more] = changed;
  if (changed.every((one) => one === 'from' || one === 'to' || one === 'asOf')) return describeDates(after);
  if (key === undefined || more.length > 0) return { context: 'several' };
  switch (key) {
    case 'withoutKinds':
    case 'withoutTypes':
    case 'withoutSources':
    case 'withoutVoices': {
      const out = after[key].filter((value) => !before[key].includes(value));
      const back = before[key].filter((value) => !after[key].includes(value));
      const [value, ...others] = out.length > 0 ? out : back;
      const way = out.length > 0 ? 'out' : 'back';
      return value === undefined || others.length > 0 || (out.length > 0 && back.length > 0)
        ? { context: `${lists[key]}s` }
        : { context: way, [lists[key]]: value };
    }
    case 'disputed':
      return { context: `disputed-${after.disputed}` };
    case 'leastSources':
      return { context: 'leastSources', least: after.leastSources };
    case 'undated':
      return { context: after.undated ? 'undated' : 'dated' };
    default:
      return describeDates(after);
  }
}

function describeDates({ from, to, asOf }: Filters): Step['values'] {
  if (asOf !== null) return { context: 'asOf', asOf };
  if (from !== null && to !== null) return { context: 'between', from, to };
  if (from !== null) return { context: 'from', from };
  return to !== null ? { context: 'to', to } : { context: 'anyTime' };
}
