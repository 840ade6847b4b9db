import type { OverviewFile } from '../dataset-files.ts';
import type { Dataset, Placed } from '../read-dataset.ts';
import type { Known, Report } from './collect-known.ts';

const isRepeated = (ids: readonly string[], index: number): boolean => ids.indexOf(ids[index] ?? '') !== index;

/** Each question that starts an exploration selects nodes that exist, each once. */
const checkQuestions = ({ entry, at }: Placed<OverviewFile>, known: Known, report: Report): void => {
  for (const [number, { select }] of (entry.questions ?? []).entries()) {
    for (const [index, id] of select.entries()) {
      const place = at('questions', number, 'select', index);
      const kind = known.get(id);
      if (!kind || kind === 'Passage') report(place, `select names ${id}, and no entity or source has this id.`);
      if (isRepeated(select, index)) report(place, `select names ${id} twice.`);
    }
  }
};

/** The curated first picture draws entities that exist, each once, around a policy. */
export const checkOverview = ({ overview }: Dataset, known: Known, report: Report): void => {
  if (!overview) return;
  const { entry, at } = overview;
  const ids = entry.nodes.map((node) => node.id);
  for (const [index, { id, x, y }] of entry.nodes.entries()) {
    const place = at('nodes', index);
    const kind = known.get(id);
    if (!kind || kind === 'Source' || kind === 'Passage') report(place, `nodes names ${id}, and no entity has this id.`);
    if (isRepeated(ids, index)) report(place, `nodes names ${id} twice.`);
    if ((x === undefined) !== (y === undefined))
      report(place, `${id} has ${x === undefined ? 'y without x' : 'x without y'}; give both, or neither and the page seats it.`);
  }
  if (known.get(entry.policy) !== 'Policy') report(at('policy'), `policy is ${entry.policy}, which is no Policy.`);
  else if (!ids.includes(entry.policy)) report(at('policy'), `policy is ${entry.policy}, which is not among the nodes.`);
  checkQuestions(overview, known, report);
};
