import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** A name that is markup, longer than any map has room for, and partly right-to-left. */
export const hostileName = `<img src=x onerror=alert(1)> مرحبا بالعالم ${'endless'.repeat(66)}`.slice(0, 500);

const range = (count: number) => Array.from({ length: count }, (_, place) => place + 1);

/** Writes a data set with one policy that many agents have spoken on, and an agent with a hostile name. */
export const makeHubDataset = async (folder: string, { spokes }: { readonly spokes: number }): Promise<string> => {
  const kinds = ['Person', 'Organization', 'Group', 'Place'];
  const numbers = range(spokes);
  const entities = [
    {
      id: 'hub',
      kind: 'Policy',
      name: 'The hub policy',
      nameEs: 'La política central',
      summary: 'Many have spoken on it.',
      summaryEs: 'Muchos han hablado de ella.',
    },
    { id: 'hostile', kind: 'Person', name: hostileName, nameEs: hostileName, summary: hostileName, summaryEs: hostileName },
    ...numbers.map((number) => ({
      id: `agent-${number}`,
      kind: kinds[number % kinds.length],
      name: `Agent number ${number}`,
      nameEs: `Agente número ${number}`,
      summary: `The agent with number ${number}.`,
      summaryEs: `El agente con el número ${number}.`,
    })),
  ];
  const statements = [
    { from: 'hostile', type: 'OPPOSES', to: 'hub' },
    ...numbers.map((number) => ({ from: `agent-${number}`, type: number % 2 === 0 ? 'SUPPORTS' : 'OPPOSES', to: 'hub' })),
    ...numbers.slice(1).map((number) => ({ from: `agent-${number}`, type: 'PRESSURES', to: `agent-${Math.max(1, Math.floor(number / 3))}` })),
  ];
  const source = {
    source: { id: 'register', title: 'A register of agents', label: 'R', kind: 'document', language: 'en' },
    passages: [
      {
        id: 'register-01',
        unit: 'paragraph',
        number: 1,
        paraphrase: 'Agents stand for or against the hub.',
        paraphraseEs: 'Los agentes están a favor o en contra.',
        statements,
      },
    ],
  };
  const dataset = {
    id: 'hub-graph',
    version: 1,
    title: 'A hub',
    titleEs: 'Un centro',
    description: 'Made up for tests of a crowded map.',
    descriptionEs: 'Inventado para pruebas de un mapa lleno.',
    license: 'CC-BY-4.0',
  };
  await mkdir(folder, { recursive: true });
  await Promise.all([
    writeFile(join(folder, 'dataset.yaml'), stringify(dataset)),
    writeFile(join(folder, 'entities.yaml'), stringify(entities)),
    writeFile(join(folder, 'register.yaml'), stringify(source)),
  ]);
  return folder;
};
