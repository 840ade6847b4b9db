import { type EntityLabel, type RelationshipType, relationshipKinds, relationshipTypes } from '#contract/vocabulary.ts';
import type { Language } from '../../../state/session.ts';
import { tellLine, tellVerb } from '../../../text/tell.ts';
import type { Named } from '../../../text/words.ts';

/** A small made-up town, so that no example takes a side in anything real: of each kind one, another, and several. */
type Cast = { readonly one: Named; readonly other: Named; readonly some: Named | undefined };

const named = (label: EntityLabel, [name, nameEs]: readonly [string, string], more: Partial<Named> = {}): Named => ({ kinds: [label], name, nameEs, ...more });
const cast = (label: EntityLabel, one: readonly [string, string], other: readonly [string, string], some?: readonly [string, string]): Cast => ({
  one: named(label, one),
  other: named(label, other),
  some: some && named(label, some, { plural: true }),
});

const town: Readonly<Record<EntityLabel, Cast>> = {
  Person: cast('Person', ['Ana', 'Ana'], ['Luis', 'Luis'], ['the neighbours', 'los vecinos']),
  Organization: cast('Organization', ['the town council', 'el ayuntamiento'], ['the school', 'la escuela'], ['the clubs', 'los clubes']),
  Group: cast('Group', ['the youth club', 'el club juvenil'], ['the choir', 'el coro'], ['the neighbours', 'los vecinos']),
  Place: cast('Place', ['the town', 'el pueblo'], ['the region', 'la región'], ['the islands', 'las islas']),
  Policy: cast('Policy', ['the traffic plan', 'el plan de tráfico'], ['the new bridge', 'el puente nuevo'], ['the repairs', 'las obras']),
  Issue: cast('Issue', ['traffic', 'el tráfico'], ['noise', 'el ruido'], ['the accidents', 'los accidentes']),
  Event: cast('Event', ['the meeting', 'la reunión'], ['the vote', 'la votación'], ['the talks', 'las conversaciones']),
  Outcome: cast('Outcome', ['less noise', 'menos ruido'], ['more work', 'más trabajo'], ['complaints', 'las quejas']),
  Law: cast('Law', ['the traffic law', 'la ley de tráfico'], ['the building law', 'la ley de construcción'], ['the old laws', 'las leyes antiguas']),
  Indicator: cast(
    'Indicator',
    ['the number of cars', 'el número de coches'],
    ['the number of buses', 'el número de autobuses'],
    ['the counts', 'los recuentos'],
  ),
  Claim: cast('Claim', ['the bridge brings work', 'el puente trae trabajo'], ['the bridge brings only noise', 'el puente solo trae ruido']),
};

/** Where the first pair of ends that the vocabulary allows makes a poor example. */
const betterEnds: Partial<Readonly<Record<RelationshipType, readonly [EntityLabel, EntityLabel]>>> = {
  REACTS_TO: ['Person', 'Event'],
  PART_OF: ['Place', 'Place'],
  PARTY_TO: ['Organization', 'Policy'],
  CONDUCTS: ['Organization', 'Event'],
  TARGETS: ['Policy', 'Group'],
  LOCATED_IN: ['Event', 'Place'],
  ABOUT: ['Claim', 'Policy'],
  CAUSES: ['Issue', 'Outcome'],
  INFLUENCES: ['Event', 'Person'],
  OPERATES_IN: ['Organization', 'Place'],
  INDICATES: ['Indicator', 'Claim'],
};

export type TypeExample = {
  readonly type: RelationshipType;
  /** Read from its start and, where that differs, from its end: in the singular, then in the plural where its verb is another. */
  readonly sentences: readonly (readonly string[])[];
};

function exampleOf(type: RelationshipType, language: Language): TypeExample {
  const kind: { readonly symmetric: boolean; readonly ends: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[] } =
    relationshipKinds[type];
  const [from, to] = betterEnds[type] ?? ([kind.ends[0]?.from[0], kind.ends[0]?.to[0]] as readonly [EntityLabel, EntityLabel]);
  const [start, end] = [town[from].one, from === to ? town[to].other : town[to].one];
  const inPlural = (direction: 'out' | 'in'): readonly string[] => {
    const some = town[direction === 'out' ? from : to].some;
    if (some === undefined || tellVerb(type, direction, some, language) === tellVerb(type, direction, start, language)) return [];
    return [tellLine(direction === 'out' ? { type, from: some, to: end } : { type, from: start, to: some }, direction, language)];
  };
  const read = (direction: 'out' | 'in') => [tellLine({ type, from: start, to: end }, direction, language), ...inPlural(direction)];
  return { type, sentences: kind.symmetric ? [read('out')] : [read('out'), read('in')] };
}

/** Every type of the vocabulary with its example, in the vocabulary's order. */
export const listExamples = (language: Language): readonly TypeExample[] => relationshipTypes.map((type) => exampleOf(type, language));
