import { edgeIdOf, statementsOf } from '../build-graph.ts';
import type { StatementEntry } from '../dataset-files.ts';
import type { Dataset } from '../read-dataset.ts';
import type { Report } from './collect-known.ts';

/** A claim that restates an edge must rest on that edge's passages and be spoken by those who say it. */
export const checkRestatements = ({ entities, sources }: Dataset, report: Report): void => {
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
