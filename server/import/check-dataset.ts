import { allowsEnds, type EntityLabel, relationshipKinds } from '#contract/vocabulary.ts';
import { edgeIdOf, statementsOf, tripleOf } from './build-graph.ts';
import type { StatementEntry } from './dataset-files.ts';
import { edtfRange } from './edtf-range.ts';
import { type Dataset, type Place, type Placed, type PlacedPassage, type PlacedSource, readDataset } from './read-dataset.ts';
import type { Finding } from './yaml-file.ts';

type Report = (place: Place, message: string) => void;
/** What every check can look up: where each id is written, and what kind of thing it is. */
type Known = { readonly places: ReadonlyMap<string, Place>; readonly kinds: ReadonlyMap<string, EntityLabel | 'Source' | 'Passage'>; readonly sourceOfPassage: ReadonlyMap<string, string> };

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;
const twins = ['condition', 'office', 'reaction', 'note'] as const;
/** What makes two statements of the same three within one source different (model.md, "What an edge carries"). */
const distinguishing = ['attributedTo', 'occasion', 'quote', 'condition', 'scope', 'startDate', 'endDate', 'status', 'certainty', 'office', 'reaction', 'effect', 'direction'] as const satisfies readonly (keyof StatementEntry)[];

const collectKnown = ({ entities, sources }: Dataset, report: Report): Known => {
  const places = new Map<string, Place>();
  const kinds = new Map<string, EntityLabel | 'Source' | 'Passage'>();
  const sourceOfPassage = new Map<string, string>();
  const add = (id: string, kind: EntityLabel | 'Source' | 'Passage', place: Place) => {
    const first = places.get(id);
    if (first) report(place, `The id ${id} is used already in ${first.file}, line ${first.line}; give one of them another id.`);
    else places.set(id, place);
    kinds.set(id, kind);
  };
  for (const { entry, ...place } of entities) add(entry.id, entry.kind, place);
  for (const { entry, passages, ...place } of sources) {
    add(entry.id, 'Source', place);
    for (const passage of passages) {
      add(passage.entry.id, 'Passage', passage);
      sourceOfPassage.set(passage.entry.id, entry.id);
    }
  }
  return { places, kinds, sourceOfPassage };
};

const checkDate = (place: Place, field: string, text: string | undefined, report: Report): void => {
  if (text !== undefined && !edtfRange(text)) report(place, `${field} is "${text}", which is no EDTF date; write for example "2024", "2024-06", "2024-06-01" or "18XX".`);
};

const checkDates = (place: Place, { startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }, report: Report): void => {
  checkDate(place, 'startDate', startDate, report);
  checkDate(place, 'endDate', endDate, report);
  const [start, end] = [startDate, endDate].map((text) => (text === undefined ? undefined : edtfRange(text)));
  if (start && end && end.last < start.first) report(place, `endDate "${endDate}" lies before startDate "${startDate}"; one of them is wrong.`);
};

const checkNames = ({ entities }: Dataset, report: Report): void => {
  for (const language of ['en', 'es'] as const) {
    const owners = new Map<string, string>();
    for (const { entry, ...place } of entities) {
      const names = language === 'en' ? [entry.name, ...(entry.aliases ?? [])] : [entry.nameEs, ...(entry.aliasesEs ?? [])];
      for (const name of names) {
        const owner = owners.get(fold(name));
        if (owner === entry.id) report(place, `${entry.id} has the name "${name}" twice (${language}); keep one.`);
        else if (owner !== undefined) report(place, `"${name}" is a name of ${owner} too (${language}); a duplicate alias makes search ambiguous, so rename one.`);
        else owners.set(fold(name), entry.id);
      }
    }
  }
};

const checkEntities = (dataset: Dataset, known: Known, report: Report): void => {
  const used = new Set(dataset.sources.flatMap((source) => [...statementsOf(source).values()].flatMap(({ entry }) => [entry.from, entry.to, entry.occasion ?? '', ...(entry.attributedTo ?? [])])));
  for (const { entry, ...place } of dataset.entities) {
    if (!used.has(entry.id)) report(place, `${entry.id} stands in no statement; remove it or add the statement that names it.`);
    checkDates(place, entry, report);
    if ((entry.startDate !== undefined || entry.endDate !== undefined) && !entry.passages) report(place, `${entry.id} has a date without passages; name the passages that give it.`);
    for (const id of entry.passages ?? []) {
      if (known.kinds.get(id) !== 'Passage') report(place, `passages names ${id}, and no passage has this id.`);
    }
    if (entry.kind !== 'Claim') continue;
    for (const other of entry.contradicts ?? []) {
      if (known.kinds.get(other) !== 'Claim') report(place, `contradicts names ${other}, and no claim has this id.`);
      else if (other <= entry.id) report(place, `contradicts is written once, on the lower id; move it to ${other}.`);
    }
  }
};

const checkEnds = (place: Place, { from, type, to }: StatementEntry, known: Known, report: Report): void => {
  const [fromKind, toKind] = [known.kinds.get(from), known.kinds.get(to)];
  if (!fromKind) report(place, `from is ${from}, and nothing has this id; add it to entities.yaml or mend the id.`);
  if (!toKind) report(place, `to is ${to}, and nothing has this id; add it to entities.yaml or mend the id.`);
  if (!fromKind || !toKind) return;
  const allowed = relationshipKinds[type].ends.map((ends: { from: readonly string[]; to: readonly string[] }) => `${ends.from.join('|')} → ${ends.to.join('|')}`).join('; ');
  if (!allowsEnds(type, fromKind, toKind)) report(place, `${type} may not run from ${from} (${fromKind}) to ${to} (${toKind}); it runs ${allowed}.`);
  if (from === to) report(place, `${type} runs from ${from} to itself.`);
  if (relationshipKinds[type].symmetric && from > to) report(place, `${type} has no direction and is written from the lower id: swap from and to.`);
};

const checkStatement = ({ entry, ...place }: Placed<StatementEntry>, source: PlacedSource, known: Known, report: Report): void => {
  checkEnds(place, entry, known, report);
  checkDates(place, entry, report);
  if (known.kinds.get(entry.from) === 'Source' && entry.from !== source.entry.id) report(place, `from is the source ${entry.from}, but this is the file of ${source.entry.id}; a source speaks only in its own file.`);
  for (const id of entry.attributedTo ?? []) {
    const kind = known.kinds.get(id);
    if (!kind || kind === 'Passage' || kind === 'Source') report(place, `attributedTo names ${id}, and no entity has this id.`);
  }
  if (entry.occasion !== undefined && known.kinds.get(entry.occasion) !== 'Event') report(place, `occasion is ${entry.occasion}, which is no Event.`);
  if (entry.quote !== undefined && words(entry.quote) > 15) report(place, `The quote has ${words(entry.quote)} words; at most 15 are kept.`);
  if ((entry.quote === undefined) !== (entry.quoteLanguage === undefined)) report(place, 'quote and quoteLanguage go together; add the one that is missing.');
  for (const field of twins) {
    if ((entry[field] === undefined) !== (entry[`${field}Es`] === undefined)) report(place, `${field} and ${field}Es go together; add the one that is missing.`);
  }
  if (entry.type === 'HOLDS_OFFICE' && (entry.office === undefined || entry.status === undefined)) report(place, 'HOLDS_OFFICE needs office and status (current, former or prospective).');
  if (entry.type === 'REACTS_TO' && entry.reaction === undefined) report(place, 'REACTS_TO needs reaction (alarm, concern, approval …).');
};

const checkSource = (source: PlacedSource, known: Known, report: Report): void => {
  const seen = new Map<string, Place>();
  const names = new Set<string>();
  checkDate(source, 'published', source.entry.published, report);
  for (const passage of source.passages) {
    if (passage.statements.length === 0) report(passage, `The passage ${passage.entry.id} has no statement; add what it says, or remove it if it says nothing.`);
    for (const statement of passage.statements) {
      const { entry } = statement;
      if ('again' in entry) {
        if (!names.has(entry.again)) report(statement, `again names ${entry.again}, and no earlier statement of this file is called so (from.TYPE.to, then .2, .3 …).`);
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
  const edges = new Map(sources.flatMap((source) => [...statementsOf(source)].map(([name, statement]) => [edgeIdOf(name, source.entry.id), { ...statement, source: source.entry.id }] as const)));
  for (const { entry, ...place } of entities) {
    if (entry.kind !== 'Claim') continue;
    const positions = [...edges.values()].filter((edge) => edge.entry.to === entry.id && (edge.entry.type === 'ASSERTS' || edge.entry.type === 'DENIES'));
    if (positions.length === 0) report(place, `Nobody asserts or denies ${entry.id}; a claim needs a speaker.`);
    if (entry.states === undefined) continue;
    const stated = edges.get(entry.states);
    if (!stated) {
      report(place, `states names ${entry.states}, and no statement has this id (from.TYPE.to.source).`);
      continue;
    }
    const asserted = positions.filter((edge) => edge.entry.type === 'ASSERTS' && edge.source === stated.source);
    if (!asserted.some((edge) => edge.passages.some((id) => stated.passages.includes(id)))) {
      report(place, `${entry.id} restates ${entry.states}, but no passage of that edge is one in which the claim is asserted; one of them is wrong.`);
    }
    const speakersOf = ({ entry: statement }: { entry: StatementEntry }): readonly string[] => statement.attributedTo ?? [];
    const speakers = new Set(asserted.flatMap((edge) => [edge.entry.from, ...speakersOf(edge)]));
    const stranger = speakersOf(stated).find((id) => !speakers.has(id));
    if (asserted.length > 0 && stranger !== undefined) report(place, `${entry.id} restates ${entry.states}, which rests on the word of ${stranger}, who does not assert the claim.`);
  }
};

const checkOverview = ({ overview }: Dataset, known: Known, report: Report): void => {
  if (!overview) return;
  const { entry, ...place } = overview;
  const ids = entry.nodes.map((node) => node.id);
  for (const id of ids) {
    const kind = known.kinds.get(id);
    if (!kind || kind === 'Source' || kind === 'Passage') report(place, `nodes names ${id}, and no entity has this id.`);
    if (ids.indexOf(id) !== ids.lastIndexOf(id)) report(place, `nodes names ${id} twice.`);
  }
  if (known.kinds.get(entry.policy) !== 'Policy') report(place, `policy is ${entry.policy}, which is no Policy.`);
  else if (!ids.includes(entry.policy)) report(place, `policy is ${entry.policy}, which is not among the nodes.`);
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
