import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { addToDocument, type Document, emptyDocument, hideInDocument, lineKey, pinInDocument } from '#client/state/document.ts';
import { createEntities, type Entities } from '#client/state/entities.ts';
import type { Language } from '#client/state/session.ts';
import { readSides } from '#client/state/sides.ts';
import { en } from '#client/text/en.ts';
import { changeLanguage, openText, translateWith } from '#client/text/open-text.ts';
import { id, smallGraph, smallVoices } from './small-graph.ts';
import { smallDegrees } from './small-server.ts';

const texts = { en: openText(en), es: openText(en) };
beforeAll(() => changeLanguage(texts.es, 'es'));

let entities: Entities;
let document: Document;

beforeEach(() => {
  entities = createEntities();
  entities.keepSubgraph({ ...smallGraph, degrees: smallDegrees });
  document = addToDocument(
    { ...emptyDocument, policy: id('policy') },
    {
      nodes: smallGraph.nodes.map((node, place) => ({ id: node.id, x: place * 100, y: 0 })),
      lines: smallGraph.edges.map(({ type, from, to }) => ({ type, from, to })),
    },
  );
});

const compose = (language: Language = 'en', selection: Parameters<typeof composePicture>[0]['selection'] = null) =>
  composePicture({ document, known: entities.read(), selection, language, t: translateWith(texts[language]) });

test('statements of one type between the same two are one line with their number', () => {
  const { lines } = compose();
  expect(lines.filter(({ line }) => line.type === 'PROPOSES').map(({ statements }) => statements)).toEqual([2]);
});

test('who opposes the whole is against the part, and is seated there', () => {
  expect([...readSides(document, entities.read())]).toEqual([
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
  entities.keepVoices(smallVoices);
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

test('several selected nodes leave them and the lines between them in full colour', () => {
  const { nodes, lines } = compose('en', { kind: 'nodes', ids: [id('ann'), id('policy')] });
  expect(nodes.filter(({ emphasis }) => emphasis === 'selected').map((node) => node.id)).toEqual(['policy', 'ann']);
  expect(lines.filter(({ emphasis }) => emphasis === 'plain').map(({ line }) => line.type)).toEqual(['PROPOSES']);
});

test('what is hidden is not drawn, and its neighbours say how many of theirs are missing', () => {
  const before = compose().nodes.find((node) => node.id === 'policy');
  expect(before?.more).toBeNull();
  document = hideInDocument(document, [id('ann'), id('bob')]);
  const { nodes, lines } = compose();
  expect(nodes.map((node) => node.id)).toEqual(['policy', 'wider', 'cid', 'claim']);
  expect(lines.map(({ line }) => line.type)).toEqual(['OPPOSES', 'PART_OF']);
  expect(nodes.find((node) => node.id === 'policy')?.more).toBe('+2');
});

test('a node that was expanded in pages says how many of its neighbours are drawn', () => {
  document = {
    ...hideInDocument(document, [id('bob')]),
    expansions: [{ of: id('policy'), type: null, direction: 'both', order: 'statements', nodes: [], lines: [], cursor: 'next' }],
  };
  expect(compose().nodes.find((node) => node.id === 'policy')?.more).toBe('2 of 3');
});

test('a pinned node is drawn as pinned', () => {
  document = pinInDocument(document, [id('cid')], true);
  expect(
    compose()
      .nodes.filter(({ isPinned }) => isPinned)
      .map((node) => node.id),
  ).toEqual(['cid']);
});
