import type { Dataset } from '../read-dataset.ts';
import type { Known, Report } from './collect-known.ts';

/** The curated first picture draws entities that exist, each once, around a policy. */
export const checkOverview = ({ overview }: Dataset, known: Known, report: Report): void => {
  if (!overview) return;
  const { entry, at } = overview;
  const ids = entry.nodes.map((node) => node.id);
  for (const [index, id] of ids.entries()) {
    const place = at('nodes', index);
    const kind = known.get(id);
    if (!kind || kind === 'Source' || kind === 'Passage') report(place, `nodes names ${id}, and no entity has this id.`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) report(place, `nodes names ${id} twice.`);
  }
  if (known.get(entry.policy) !== 'Policy') report(at('policy'), `policy is ${entry.policy}, which is no Policy.`);
  else if (!ids.includes(entry.policy)) report(at('policy'), `policy is ${entry.policy}, which is not among the nodes.`);
};
