import { NodeReference } from '#contract/answers.ts';
import type { Entities } from '#client/state/entities.ts';
import { id } from './small-graph.ts';

const person = (name: string) => NodeReference.parse({ id: name.toLowerCase(), kinds: ['Person'], name });

/** Keeps that Ann asserts the claim of the small graph and Bob denies it. */
export function keepVoices(entities: Entities): void {
  entities.keepVoices([{ id: id('claim'), disputed: true, assertedBy: [person('Ann')], deniedBy: [person('Bob')] }]);
}
