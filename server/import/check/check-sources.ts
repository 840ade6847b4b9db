import { allowsEnds, relationshipKinds } from '#contract/vocabulary.ts';
import { nextName, tripleOf } from '../build-graph.ts';
import type { StatementEntry } from '../dataset-files.ts';
import type { Place, Placed, PlacedPassage, PlacedSource } from '../read-dataset.ts';
import { checkDate, checkDates } from './check-dates.ts';
import type { Known, Report } from './collect-known.ts';

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const twins = ['condition', 'office', 'reaction', 'note'] as const;
/** What makes two statements of the same three within one source different (model.md, "What an edge carries"). */
const distinguishing = [
  'attributedTo',
  'occasion',
  'quote',
  'condition',
  'scope',
  'startDate',
  'endDate',
  'status',
  'certainty',
  'office',
  'reaction',
  'effect',
  'direction',
] as const satisfies readonly (keyof StatementEntry)[];

const checkEnds = ({ entry: { from, type, to }, at, ...place }: Placed<StatementEntry>, known: Known, report: Report): void => {
  const [fromKind, toKind] = [known.get(from), known.get(to)];
  if (!fromKind) report(at('from'), `from is ${from}, and nothing has this id; add it to entities.yaml or mend the id.`);
  if (!toKind) report(at('to'), `to is ${to}, and nothing has this id; add it to entities.yaml or mend the id.`);
  if (!fromKind || !toKind) return;
  const allowed = relationshipKinds[type].ends
    .map((ends: { from: readonly string[]; to: readonly string[] }) => `${ends.from.join('|')} → ${ends.to.join('|')}`)
    .join('; ');
  if (!allowsEnds(type, fromKind, toKind)) report(at('type'), `${type} may not run from ${from} (${fromKind}) to ${to} (${toKind}); it runs ${allowed}.`);
  if (from === to) report(place, `${type} runs from ${from} to itself.`);
  if (relationshipKinds[type].symmetric && from > to) report(place, `${type} has no direction and is written from the lower id: swap from and to.`);
};

const checkStatement = (placed: Placed<StatementEntry>, source: PlacedSource, known: Known, report: Report): void => {
  const { entry, at } = placed;
  checkEnds(placed, known, report);
  checkDates(placed, report);
  if (known.get(entry.from) === 'Source' && entry.from !== source.entry.id)
    report(at('from'), `from is the source ${entry.from}, but this is the file of ${source.entry.id}; a source speaks only in its own file.`);
  for (const id of entry.attributedTo ?? []) {
    const kind = known.get(id);
    if (!kind || kind === 'Passage' || kind === 'Source') report(at('attributedTo'), `attributedTo names ${id}, and no entity has this id.`);
  }
  if (entry.occasion !== undefined && known.get(entry.occasion) !== 'Event') report(at('occasion'), `occasion is ${entry.occasion}, which is no Event.`);
  if (entry.quote !== undefined && words(entry.quote) > 15) report(at('quote'), `The quote has ${words(entry.quote)} words; at most 15 are kept.`);
  if ((entry.quote === undefined) !== (entry.quoteLanguage === undefined))
    report(at(entry.quote === undefined ? 'quoteLanguage' : 'quote'), 'quote and quoteLanguage go together; add the one that is missing.');
  for (const field of twins) {
    if ((entry[field] === undefined) !== (entry[`${field}Es`] === undefined))
      report(at(entry[field] === undefined ? `${field}Es` : field), `${field} and ${field}Es go together; add the one that is missing.`);
  }
  if (entry.type === 'HOLDS_OFFICE' && (entry.office === undefined || entry.status === undefined))
    report(placed, 'HOLDS_OFFICE needs office and status (current, former or prospective).');
  if (entry.type === 'REACTS_TO' && entry.reaction === undefined) report(placed, 'REACTS_TO needs reaction (alarm, concern, approval …).');
};

/** Every passage says something, and every statement names things that exist, of kinds that its type allows, once. */
export const checkSource = (source: PlacedSource, known: Known, report: Report): void => {
  const seen = new Map<string, Place>();
  const names = new Set<string>();
  checkDate(source.at('published'), 'published', source.entry.published, report);
  for (const passage of source.passages) {
    if (passage.statements.length === 0)
      report(passage, `The passage ${passage.entry.id} has no statement; add what it says, or remove it if it says nothing.`);
    for (const statement of passage.statements) {
      const { entry } = statement;
      if ('again' in entry) {
        if (!names.has(entry.again))
          report(statement, `again names ${entry.again}, and no earlier statement of this file is called so (from.TYPE.to, then .2, .3 …).`);
        continue;
      }
      const placed = { ...statement, entry };
      checkStatement(placed, source, known, report);
      const triple = tripleOf(entry);
      const key = JSON.stringify([triple, ...distinguishing.map((field) => entry[field])]);
      const first = seen.get(key);
      if (first) report(statement, `${triple} is said already in line ${first.line} with the same details; write "again: ${triple}" (with its number) here.`);
      else seen.set(key, statement);
      names.add(nextName(entry, names));
    }
  }
};

/** Passages are numbered in the order of their document. */
export const checkPassageOrder = ({ passages, entry }: PlacedSource, report: Report): void => {
  passages.forEach((passage: PlacedPassage, index) => {
    const expected = `${entry.id}-${String(index + 1).padStart(2, '0')}`;
    if (passage.entry.id !== expected) report(passage, `The passage ${passage.entry.id} is the ${index + 1}th of its source; its id is ${expected}.`);
  });
};
