import { allowsEnds, type EntityLabel, relationshipKinds } from '#contract/vocabulary.ts';
import { edgeIdOf, statementsOf, tripleOf } from './build-graph.ts';
import type { StatementEntry } from './dataset-files.ts';
import { edtfRange } from './edtf-range.ts';
import { type Dataset, type Place, type Placed, type PlacedPassage, type PlacedSource, readDataset } from './read-dataset.ts';
import type { Finding } from './yaml-file.ts';

type Report = (place: Place, message: string) => void;
/** What every check can look up: where each id is written, and what kind of thing it is. */
type Known = {
  readonly places: ReadonlyMap<string, Place>;
  readonly kinds: ReadonlyMap<string, EntityLabel | 'Source' | 'Passage'>;
  readonly sourceOfPassage: ReadonlyMap<string, string>;
};

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
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

const collectKnown = ({ entities, sources }: Dataset, report: Report): Known => {
  const places = new Map<string, Place>();
  const kinds = new Map<string, EntityLabel | 'Source' | 'Passage'>();
  const sourceOfPassage = new Map<string, string>();
  const add = ({ at }: Placed<unknown>, id: string, kind: EntityLabel | 'Source' | 'Passage') => {
    const place = at('id');
    const first = places.get(id);
    if (first) report(place, `The id ${id} is used already in ${first.file}, line ${first.line}; give one of them another id.`);
    else places.set(id, place);
    kinds.set(id, kind);
  };
  for (const placed of entities) add(placed, placed.entry.id, placed.entry.kind);
  for (const source of sources) {
    add(source, source.entry.id, 'Source');
    for (const passage of source.passages) {
      add(passage, passage.entry.id, 'Passage');
      sourceOfPassage.set(passage.entry.id, source.entry.id);
    }
  }
  return { places, kinds, sourceOfPassage };
};

const checkDate = (place: Place, field: string, text: string | undefined, report: Report): void => {
  if (text !== undefined && !edtfRange(text))
    report(place, `${field} is "${text}", which is no EDTF date; write for example "2024", "2024-06", "2024-06-01" or "18XX".`);
};

const checkDates = ({ entry: { startDate, endDate }, at }: Placed<{ startDate?: string | undefined; endDate?: string | undefined }>, report: Report): void => {
  checkDate(at('startDate'), 'startDate', startDate, report);
  checkDate(at('endDate'), 'endDate', endDate, report);
  const [start, end] = [startDate, endDate].map((text) => (text === undefined ? undefined : edtfRange(text)));
  if (start && end && end.last < start.first) report(at('endDate'), `endDate "${endDate}" lies before startDate "${startDate}"; one of them is wrong.`);
};

const checkNames = ({ entities }: Dataset, report: Report): void => {
  for (const language of ['en', 'es'] as const) {
    const owners = new Map<string, string>();
    const [nameKey, aliasKey] = language === 'en' ? (['name', 'aliases'] as const) : (['nameEs', 'aliasesEs'] as const);
    for (const { entry, at } of entities) {
      for (const [index, name] of [entry[nameKey], ...(entry[aliasKey] ?? [])].entries()) {
        const place = index === 0 ? at(nameKey) : at(aliasKey, index - 1);
        const owner = owners.get(fold(name));
        if (owner === entry.id) report(place, `${entry.id} has the name "${name}" twice (${language}); keep one.`);
        else if (owner !== undefined)
          report(place, `"${name}" is a name of ${owner} too (${language}); a duplicate alias makes search ambiguous, so rename one.`);
        else owners.set(fold(name), entry.id);
      }
    }
  }
};

const checkEntities = (dataset: Dataset, known: Known, report: Report): void => {
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
      if (known.kinds.get(id) !== 'Passage') report(at('passages'), `passages names ${id}, and no passage has this id.`);
    }
    if (entry.kind !== 'Claim') continue;
    for (const other of entry.contradicts ?? []) {
      if (known.kinds.get(other) !== 'Claim') report(at('contradicts'), `contradicts names ${other}, and no claim has this id.`);
      else if (other <= entry.id) report(at('contradicts'), `contradicts is written once, on the lower id; move it to ${other}.`);
    }
  }
};

const checkEnds = ({ entry: { from, type, to }, at, ...place }: Placed<StatementEntry>, known: Known, report: Report): void => {
  const [fromKind, toKind] = [known.kinds.get(from), known.kinds.get(to)];
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
  if (known.kinds.get(entry.from) === 'Source' && entry.from !== source.entry.id)
    report(at('from'), `from is the source ${entry.from}, but this is the file of ${source.entry.id}; a source speaks only in its own file.`);
  for (const id of entry.attributedTo ?? []) {
    const kind = known.kinds.get(id);
    if (!kind || kind === 'Passage' || kind === 'Source') report(at('attributedTo'), `attributedTo names ${id}, and no entity has this id.`);
  }
  if (entry.occasion !== undefined && known.kinds.get(entry.occasion) !== 'Event') report(at('occasion'), `occasion is ${entry.occasion}, which is no Event.`);
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

const checkSource = (source: PlacedSource, known: Known, report: Report): void => {
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
      let name = triple;
      for (let count = 2; names.has(name); count += 1) name = `${triple}.${count}`;
      names.add(name);
    }
  }
};

const checkPassageOrder = ({ passages, entry }: PlacedSource, report: Report): void => {
  passages.forEach((passage: PlacedPassage, index) => {
    const expected = `${entry.id}-${String(index + 1).padStart(2, '0')}`;
    if (passage.entry.id !== expected) report(passage, `The passage ${passage.entry.id} is the ${index + 1}th of its source; its id is ${expected}.`);
  });
};

/** A claim that restates an edge must rest on that edge's passages and be spoken by those who say it. */
const checkRestatements = ({ entities, sources }: Dataset, report: Report): void => {
  const edges = new Map(
    sources.flatMap((source) =>
      [...statementsOf(source)].map(([name, statement]) => [edgeIdOf(name, source.entry.id), { ...statement, source: source.entry.id }] as const),
    ),
  );
  for (const { entry, at, ...place } of entities) {
    if (entry.kind !== 'Claim') continue;
    const positions = [...edges.values()].filter((edge) => edge.entry.to === entry.id && (edge.entry.type === 'ASSERTS' || edge.entry.type === 'DENIES'));
    if (positions.length === 0) report(place, `Nobody asserts or denies ${entry.id}; a claim needs a speaker.`);
    if (entry.states === undefined) continue;
    const stated = edges.get(entry.states);
    if (!stated) {
      report(at('states'), `states names ${entry.states}, and no statement has this id (from.TYPE.to.source).`);
      continue;
    }
    const asserted = positions.filter((edge) => edge.entry.type === 'ASSERTS' && edge.source === stated.source);
    if (!asserted.some((edge) => edge.passages.some((id) => stated.passages.includes(id)))) {
      report(at('states'), `${entry.id} restates ${entry.states}, but no passage of that edge is one in which the claim is asserted; one of them is wrong.`);
    }
    const speakersOf = ({ entry: statement }: { entry: StatementEntry }): readonly string[] => statement.attributedTo ?? [];
    const speakers = new Set(asserted.flatMap((edge) => [edge.entry.from, ...speakersOf(edge)]));
    const stranger = speakersOf(stated).find((id) => !speakers.has(id));
    if (asserted.length > 0 && stranger !== undefined)
      report(at('states'), `${entry.id} restates ${entry.states}, which rests on the word of ${stranger}, who does not assert the claim.`);
  }
};

const checkOverview = ({ overview }: Dataset, known: Known, report: Report): void => {
  if (!overview) return;
  const { entry, at } = overview;
  const ids = entry.nodes.map((node) => node.id);
  for (const [index, id] of ids.entries()) {
    const place = at('nodes', index);
    const kind = known.kinds.get(id);
    if (!kind || kind === 'Source' || kind === 'Passage') report(place, `nodes names ${id}, and no entity has this id.`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) report(place, `nodes names ${id} twice.`);
  }
  if (known.kinds.get(entry.policy) !== 'Policy') report(at('policy'), `policy is ${entry.policy}, which is no Policy.`);
  else if (!ids.includes(entry.policy)) report(at('policy'), `policy is ${entry.policy}, which is not among the nodes.`);
};

/** Everything wrong with a data set that was read, by file and line; empty when it may be loaded. */
export const checkRead = (dataset: Dataset): readonly Finding[] => {
  const findings: Finding[] = [...dataset.findings];
  const report: Report = ({ file, line }, message) => {
    if (!findings.some((finding) => finding.file === file && finding.line === line && finding.message === message)) findings.push({ file, line, message });
  };
  const known = collectKnown(dataset, report);
  checkNames(dataset, report);
  checkEntities(dataset, known, report);
  for (const source of dataset.sources) {
    checkSource(source, known, report);
    checkPassageOrder(source, report);
  }
  checkRestatements(dataset, report);
  checkOverview(dataset, known, report);
  return findings.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line);
};

/** Reads and checks the folder of a data set. */
export const checkDataset = (folder: string): readonly Finding[] => checkRead(readDataset(folder));
