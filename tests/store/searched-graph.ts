import type { Step } from '#server/store/graph-store.ts';

const node = (labels: readonly [string, string], properties: Readonly<Record<string, unknown>> & { readonly id: string }) => ({ labels, properties });

const nodes = [
  node(['Entity', 'Person'], {
    id: 'lopez-obrador',
    name: 'Andrés Manuel López Obrador',
    nameEs: 'Andrés Manuel López Obrador',
    aliases: ['AMLO'],
    initials: ['AMLO'],
  }),
  node(['Entity', 'Person'], { id: 'rubio', name: 'Marco Rubio', nameEs: 'Marco Rubio', aliases: ['Secretary Rubio'], initials: ['MR'] }),
  node(['Entity', 'Policy'], { id: 'merida', name: 'Mérida Initiative', nameEs: 'Iniciativa Mérida', aliases: ['Plan Mexico'], initials: ['IM', 'MI'] }),
  node(['Entity', 'Issue'], { id: 'fentanyl', name: 'fentanyl crisis', nameEs: 'crisis del fentanilo', aliases: ['opioid epidemic'] }),
  node(['Entity', 'Organization'], { id: 'cartels', name: 'drug cartels', nameEs: 'cárteles de la droga', aliases: ['narco organizations', 'narcos'] }),
  node(['Entity', 'Organization'], { id: 'dea', name: 'Drug Enforcement Administration', nameEs: 'Administración de Control de Drogas', aliases: ['DEA'] }),
  node(['Entity', 'Claim'], {
    id: 'claim-cartels',
    name: 'Cartels lose ground',
    nameEs: 'Los cárteles pierden terreno',
    text: 'The drug cartels lose ground.',
    textEs: 'Los cárteles pierden terreno.',
  }),
  node(['Passage', 'Passage'], { id: 'a-1', source: 'a', paraphrase: 'Marco Rubio speaks of cartels.', paraphraseEs: 'Marco Rubio habla de los cárteles.' }),
  node(['Source', 'Source'], { id: 'a', title: 'A survey of opinions', kind: 'article', language: 'en' }),
];

/** Writes a small graph in which every way of searching has something to find. */
export const searchedGraph: readonly Step[] = nodes.map(({ labels: [label, kind], properties }) => ({
  query: 'write/save-nodes',
  slots: { label: [label], kind: [kind] },
  parameters: { rows: [{ id: properties.id, properties }] },
}));

export const searchedLabels = ['Entity', 'Passage', 'Source'] as const;

/** What somebody types, and the first that they should see. */
export const searches: readonly (readonly [text: string, first: string])[] = [
  ['AMLO', 'lopez-obrador'],
  ['amlo', 'lopez-obrador'],
  ['lopez obrador', 'lopez-obrador'],
  ['Obrador, Andrés', 'lopez-obrador'],
  ['Merida', 'merida'],
  ['iniciativa mérida', 'merida'],
  ['plan mex', 'merida'],
  ['MI', 'merida'],
  ['marco', 'rubio'],
  ['MR', 'rubio'],
  ['fentanilo', 'fentanyl'],
  ['fentanly', 'fentanyl'],
  ['cartles', 'cartels'],
  ['carteles', 'cartels'],
  ['DEA', 'dea'],
  ['enforc', 'dea'],
  ['survey of opinions', 'a'],
  ['rubio speaks', 'a-1'],
];
