import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { NodeReference } from '#contract/answers.ts';
import { composePicture, readSides } from '#client/modes/explore/compose-picture.ts';
import { addToDocument, type Document, emptyDocument, lineKey } from '#client/state/document.ts';
import { createEntities, type Entities } from '#client/state/entities.ts';
import type { Language } from '#client/state/session.ts';
import { changeLanguage, openText } from '#client/text/open-text.ts';
import type { Translate } from '#client/text/words.ts';
import { id, smallGraph } from './small-graph.ts';

const texts = { en: openText(), es: openText() };
const translator = (language: Language): Translate => {
  const text = texts[language];
  return (key, values) => text.t(key, { ...values });
};
beforeAll(() => changeLanguage(texts.es, 'es'));

let entities: Entities;
let document: Document;

beforeEach(() => {
  entities = createEntities();
  entities.keepSubgraph(smallGraph);
  document = addToDocument(
    { ...emptyDocument, policy: id('policy') },
    {
      nodes: smallGraph.nodes.map((node, place) => ({ id: node.id, x: place * 100, y: 0 })),
      lines: smallGraph.edges.map(({ type, from, to }) => ({ type, from, to })),
    },
  );
});

const compose = (language: Language = 'en', selection: Parameters<typeof composePicture>[0]['selection'] = null) =>
  composePicture({ document, known: entities.read(), selection, language, t: translator(language) });

test('statements of one type between the same two are one line with their number', () => {
  const { lines } = compose();
  expect(lines.filter(({ line }) => line.type === 'PROPOSES').map(({ statements }) => statements)).toEqual([2]);
});

test('who opposes the whole is against the part, and is seated there', () => {
  expect([...readSides(document)]).toEqual([
    ['ann', 'for'],
    ['bob', 'against'],
    ['cid', 'against'],
  ]);
});

test('a stance on a condition is marked on its line', () => {
  expect(
    compose()
      .lines.filter(({ conditional }) => conditional)
      .map(({ line }) => line.from),
  ).toEqual(['bob']);
});

test('a claim is never drawn without who says it, asserter first', () => {
  const [ann, bob] = ['ann', 'bob'].map((name) => NodeReference.parse({ id: name, kinds: ['Person'], name: `${name[0]?.toUpperCase()}${name.slice(1)}` }));
  const statement = (from: NodeReference | undefined) => ({ from }) as never;
  entities.keepClaims([
    {
      id: id('claim'),
      name: 'claim',
      text: '',
      modality: null,
      disputed: true,
      assertedBy: [statement(ann)],
      deniedBy: [statement(bob)],
      reasonFor: [],
      reasonAgainst: [],
      contradicts: [],
      about: [],
    },
  ]);
  const claim = (language: Language) => compose(language).nodes.find((node) => node.id === 'claim');
  expect(claim('en')).toMatchObject({ form: 'card', voice: 'Ann asserts, Bob denies', badge: 'Disputed' });
  expect(claim('es')).toMatchObject({ label: 'claim (es)', voice: 'Ann afirma, Bob niega', badge: 'En disputa' });
});

test('a selected line leaves only its ends in full colour', () => {
  const line = { type: 'OPPOSES', from: id('bob'), to: id('policy') };
  const { nodes, lines } = compose('en', { kind: 'line', line });
  expect(nodes.filter(({ emphasis }) => emphasis !== 'faded').map((node) => node.id)).toEqual(['policy', 'bob']);
  expect(lines.filter(({ emphasis }) => emphasis === 'selected').map(({ key }) => key)).toEqual([lineKey(line)]);
});
