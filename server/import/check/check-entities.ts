import { foldText } from '#server/store/fold-text.ts';
import { statementsOf } from '../build-graph.ts';
import type { Dataset } from '../read-dataset.ts';
import { checkDates } from './check-dates.ts';
import type { Known, Report } from './collect-known.ts';

/** A name or alias may stand for one entity only, in each language, case and accents aside. */
export const checkNames = ({ entities }: Dataset, report: Report): void => {
  for (const language of ['en', 'es'] as const) {
    const owners = new Map<string, string>();
    const [nameKey, aliasKey] = language === 'en' ? (['name', 'aliases'] as const) : (['nameEs', 'aliasesEs'] as const);
    for (const { entry, at } of entities) {
      for (const [index, name] of [entry[nameKey], ...(entry[aliasKey] ?? [])].entries()) {
        const place = index === 0 ? at(nameKey) : at(aliasKey, index - 1);
        const owner = owners.get(foldText(name));
        if (owner === entry.id) report(place, `${entry.id} has the name "${name}" twice (${language}); keep one.`);
        else if (owner !== undefined)
          report(place, `"${name}" is a name of ${owner} too (${language}); a duplicate alias makes search ambiguous, so rename one.`);
        else owners.set(foldText(name), entry.id);
      }
    }
  }
};

/** Every entity is used, its dates rest on passages, and a claim’s contradictions name claims. */
export const checkEntities = (dataset: Dataset, known: Known, report: Report): void => {
  const used = new Set(
    dataset.sources.flatMap((source) =>
      [...statementsOf(source).values()].flatMap(({ entry }) => [entry.from, entry.to, entry.occasion ?? '', ...(entry.attributedTo ?? [])]),
    ),
  );
  for (const placed of dataset.entities) {
    const { entry, at } = placed;
    if (!used.has(entry.id)) report(placed, `${entry.id} stands in no statement; remove it or add the statement that names it.`);
    checkDates(placed, report);
    if ((entry.startDate !== undefined || entry.endDate !== undefined) && !entry.passages)
      report(at(entry.startDate === undefined ? 'endDate' : 'startDate'), `${entry.id} has a date without passages; name the passages that give it.`);
    for (const id of entry.passages ?? []) {
      if (known.get(id) !== 'Passage') report(at('passages'), `passages names ${id}, and no passage has this id.`);
    }
    if (entry.kind !== 'Claim') continue;
    for (const other of entry.contradicts ?? []) {
      if (known.get(other) !== 'Claim') report(at('contradicts'), `contradicts names ${other}, and no claim has this id.`);
      else if (other <= entry.id) report(at('contradicts'), `contradicts is written once, on the lower id; move it to ${other}.`);
    }
  }
};
