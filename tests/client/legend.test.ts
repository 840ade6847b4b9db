import { beforeAll, beforeEach, expect, test } from '@jest/globals';
import { arrangements } from '#client/commands/arrange.ts';
import { hide } from '#client/commands/hide.ts';
import { pin } from '#client/commands/pin.ts';
import { composePicture } from '#client/modes/explore/compose-picture.ts';
import { legendEntries } from '#client/modes/explore/legend-entries.ts';
import type { Language } from '#client/state/session.ts';
import { en } from '#client/text/en.ts';
import { changeLanguage, openText, translateWith } from '#client/text/open-text.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { buildEdge, id, line, smallVoices } from './small-graph.ts';

const texts = { en: openText(en), es: openText(en) };
beforeAll(() => changeLanguage(texts.es, 'es'));

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});

const legend = (language: Language = 'en') => {
  const words = { t: translateWith(texts[language]), language };
  const picture = composePicture({ document: small.desk.history.read(), known: small.desk.entities.read(), selection: null, ...words });
  return legendEntries(picture, words).map(({ title, entries }) => [title, ...entries.map((entry) => entry.words)]);
};

test('the key lists what is drawn and nothing else', () => {
  expect(legend()).toEqual([
    ['Lines', 'proposes, supports', 'opposes', 'on a condition', 'asserts', 'denies', 'other relationship', 'statements on one line'],
    ['Shapes', 'policy in question', 'person', 'policy', 'claim'],
  ]);
});

test('a disputed claim, a pin, what is not drawn and the sides come with what shows them', async () => {
  const { desk } = small;
  desk.entities.keepVoices(smallVoices);
  await arrangements.stance.run(desk);
  await pin.run(desk, [id('bob')]);
  await hide.run(desk, [id('ann')]);
  expect(legend()).toEqual([
    ['Lines', 'opposes', 'on a condition', 'denies', 'other relationship'],
    ['Shapes', 'policy in question', 'person', 'policy', 'disputed claim', 'not drawn', 'pinned'],
    ['Sides', 'against'],
  ]);
  expect(legend('es')).toEqual([
    ['Líneas', 'se opone', 'con una condición', 'niega', 'otra relación'],
    ['Formas', 'política en cuestión', 'persona', 'política', 'afirmación en disputa', 'sin dibujar', 'fijado'],
    ['Posturas', 'en contra'],
  ]);
});

test('reasons on both sides share an entry, one alone has its own', () => {
  const { history, entities } = small.desk;
  const document = history.read();
  entities.keepSubgraph({ nodes: [], edges: [buildEdge('claim', 'ARGUES_FOR', 'policy'), buildEdge('claim', 'ARGUES_AGAINST', 'wider')] });
  history.begin({ ...document, lines: [line('claim', 'ARGUES_FOR', 'policy')] });
  expect(legend()[0]).toEqual(['Lines', 'reason for']);
  history.begin({ ...document, lines: [line('claim', 'ARGUES_FOR', 'policy'), line('claim', 'ARGUES_AGAINST', 'wider')] });
  expect(legend()[0]).toEqual(['Lines', 'reason for, against']);
});

test('an empty picture has no key', async () => {
  await hide.run(small.desk, small.shown().map(id));
  expect(legend()).toEqual([]);
});
