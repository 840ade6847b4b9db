import type { Schema } from '#contract/service.ts';

/** A small schema: two kinds of the model, a label and a type that it does not know. */
export const smallSchema: Schema = {
  labels: [
    { label: 'Policy', count: 16, name: { en: 'Policy', es: 'Política' } },
    { label: 'Person', count: 5, name: { en: 'Person', es: 'Persona' } },
    { label: 'Old Thing', count: 2, name: null },
  ],
  relationshipTypes: [
    {
      type: 'OPPOSES',
      count: 17,
      forward: { en: 'opposes', es: 'se opone a' },
      backward: { en: 'is opposed by', es: 'cuenta con la oposición de' },
      symmetric: false,
    },
    {
      type: 'COOPERATES_WITH',
      count: 3,
      forward: { en: 'cooperates with', es: 'coopera con' },
      backward: { en: 'cooperates with', es: 'coopera con' },
      symmetric: true,
    },
    { type: 'KNOWS', count: 1, forward: null, backward: null, symmetric: false },
  ],
  properties: [
    { of: 'node', on: 'Policy', name: 'name', types: ['string'], count: 16, sample: 16 },
    { of: 'node', on: 'Person', name: 'name', types: ['string'], count: 5, sample: 5 },
    { of: 'node', on: 'Person', name: 'born in', types: ['number'], count: 2, sample: 5 },
    { of: 'edge', on: 'OPPOSES', name: 'quote', types: ['string'], count: 4, sample: 17 },
  ],
};
