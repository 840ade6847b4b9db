import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { GraphStore } from '#server/store/graph-store.ts';
import { readRows } from './read-rows.ts';
import { searchedGraph, searchedLabels, searches } from './searched-graph.ts';

/** What every store must do, as a function of the store; `open` gives an empty one. */
export const describeStore = (open: () => Promise<GraphStore>): void => {
  let store: GraphStore;
  beforeAll(async () => {
    store = await open();
  }, 600_000);
  afterAll(async () => {
    await store.close();
  });
  const edge = (id: string, from: string, to: string, properties: object = {}) => ({ id, from, to, properties: { id, ...properties } });
  const saveEdges = (type: string, rows: readonly object[]) => ({ query: 'write/save-edges', slots: { from: ['Entity'], type: [type] }, parameters: { rows } });

  describe('an empty store', () => {
    test('says so, and which version it is', async () => {
      expect(await store.state()).toEqual({ version: expect.stringMatching(/^\d+\.\d+/), owner: 'empty', dataVersion: 0 });
    });

    test('is not written before it is claimed', async () => {
      await expect(store.write([{ query: 'test/save-person', parameters: { id: 'early' } }])).rejects.toThrow();
      expect(await store.state()).toMatchObject({ owner: 'empty' });
    });

    test('becomes ours by a claim, and stays so by another', async () => {
      await store.claim();
      await store.claim();
      expect(await store.state()).toMatchObject({ owner: 'postura', dataVersion: 0 });
    });
  });

  describe('writing', () => {
    test('raises the data version and says how many steps are done', async () => {
      const before = (await store.state()).dataVersion;
      const steps: number[] = [];
      const people = ['ana', 'bo'].map((id) => ({ query: 'test/save-person', parameters: { id } }));
      expect(await store.write(people, { onStep: (done) => steps.push(done) })).toBe(before + 1);
      expect(steps).toEqual([1, 2]);
      expect((await store.state()).dataVersion).toBe(before + 1);
    });

    test('leaves nothing of a transaction whose last step fails', async () => {
      const before = await store.state();
      await expect(store.write([{ query: 'test/save-person', parameters: { id: 'half' } }, { query: 'test/fail' }])).rejects.toThrow();
      expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'half' } })).toEqual([]);
      expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'never' } })).toEqual([]);
      expect(await store.state()).toEqual(before);
    });

    test('refuses a second node of the same id', async () => {
      await expect(store.write([{ query: 'test/save-person', parameters: { id: 'ana' } }])).rejects.toThrow();
      expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'ana' } })).toHaveLength(1);
    });

    test('keeps the order of writes that come at once', async () => {
      const before = (await store.state()).dataVersion;
      const versions = await Promise.all(
        Array.from({ length: 8 }, (_, index) => store.write([{ query: 'test/save-person', parameters: { id: `at-once-${index}` } }])),
      );
      expect([...versions].sort((one, other) => one - other)).toEqual(Array.from({ length: 8 }, (_, index) => before + 1 + index));
    });

    test('is not what a read can do', async () => {
      await expect(readRows(store, { query: 'test/save-person', parameters: { id: 'sneaky' } })).rejects.toMatchObject({
        message: expect.stringContaining('read'),
      });
      expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'sneaky' } })).toEqual([]);
    });
  });

  describe('nodes and edges', () => {
    beforeAll(async () => {
      await store.write([
        saveEdges('SUPPORTS', [edge('ana.SUPPORTS.bo.s', 'ana', 'bo', { source: 's', passages: ['s-1', 's-2'], quote: 'sí, «ñ» 🌵' })]),
        saveEdges('OPPOSES', [
          edge('ana.OPPOSES.bo.s', 'ana', 'bo', { source: 's', passages: ['s-3'] }),
          edge('ana.OPPOSES.bo.t', 'ana', 'bo', { source: 't', passages: ['t-1'] }),
        ]),
        { query: 'test/save-unnamed', parameters: { from: 'ana', text: 'no id of its own' } },
      ]);
    });
    const ana = { id: 'ana', labels: expect.arrayContaining(['Entity', 'Person']), properties: { id: 'ana', name: 'ana' } };
    const bo = { id: 'bo', labels: expect.arrayContaining(['Entity', 'Person']), properties: { id: 'bo', name: 'bo' } };
    const supports = {
      id: 'ana.SUPPORTS.bo.s',
      type: 'SUPPORTS',
      from: 'ana',
      to: 'bo',
      properties: { id: 'ana.SUPPORTS.bo.s', source: 's', passages: ['s-1', 's-2'], quote: 'sí, «ñ» 🌵' },
    };

    test('come with our ids, their labels or type, and all properties, lists too', async () => {
      expect(await readRows(store, { query: 'test/find-person', parameters: { id: 'ana' } })).toEqual([{ person: ana }]);
      expect(await readRows(store, { query: 'test/find-edges', parameters: { id: 'ana' }, slots: { types: ['SUPPORTS'] } })).toEqual([{ edge: supports }]);
    });

    test('are found by several types, by all types, and by a type that nothing has', async () => {
      const ids = async (types: readonly string[]) =>
        (await readRows(store, { query: 'test/find-edges', parameters: { id: 'ana' }, slots: { types } })).map((row) => (row['edge'] as { id: string }).id);
      expect(await ids(['SUPPORTS', 'OPPOSES'])).toEqual(['ana.OPPOSES.bo.s', 'ana.OPPOSES.bo.t', 'ana.SUPPORTS.bo.s']);
      expect(await ids([])).toHaveLength(4);
      expect(await ids(['NOT A TYPE', 'ÑANDÚ'])).toEqual([]);
      await expect(ids(['A\\u0060B'])).rejects.toMatchObject({ code: 'invalid_input' });
    });

    test('come the same inside lists, maps and paths', async () => {
      const rows = await readRows(store, { query: 'test/nest-entities', parameters: { id: 'ana' } });
      const row = rows.find(({ pairs }) => (pairs as readonly { edge: { type: string } }[])[0]?.edge.type === 'SUPPORTS');
      expect(row).toEqual({ path: { nodes: [ana, bo], edges: [supports] }, pairs: [{ edge: supports, to: bo }], both: [ana, bo] });
    });

    test('get an id of the engine where they have none, and edges name such an end by it', async () => {
      const [row] = await readRows(store, { query: 'test/find-unnamed', parameters: { from: 'ana' } });
      const scrap = row?.['scrap'] as { id: string };
      expect(scrap).toEqual({ id: expect.stringMatching(/^~n:./), labels: ['Scrap'], properties: { text: 'no id of its own' } });
      expect(row?.['edge']).toEqual({ id: expect.stringMatching(/^~r:./), type: 'NOTES', from: 'ana', to: scrap.id, properties: {} });
    });
  });

  describe('values', () => {
    test('of every type arrive as JSON can hold them', async () => {
      expect(await readRows(store, { query: 'test/every-value' })).toEqual([
        {
          whole: 1,
          part: 1.5,
          text: 'ñandú 🌵',
          yes: true,
          nothing: null,
          list: ['a', 'b'],
          map: { key: [1, { deep: 'x' }] },
          safe: 9007199254740991,
          beyond: '9007199254740993',
          below: '-9007199254740993',
          day: '2024-06-02',
          moment: expect.stringMatching(/^2024-06-02T10:00(?::00)?Z$/),
          local: expect.stringMatching(/^2024-06-02T10:00(?::00)?$/),
          span: expect.stringMatching(/^P1M2D/),
          hour: expect.stringMatching(/^10:00(?::00)?Z$/),
        },
      ]);
    });

    test('of parameters come back as they went', async () => {
      const value = { text: 'it\'s `quoted` \\ " \n ñ', numbers: [0, -1, 2.5, 9007199254740991], nested: { none: null, empty: [], flag: false } };
      expect(await readRows(store, { query: 'test/give-back', parameters: { value } })).toEqual([{ value }]);
    });

    test('stand for how many rows to skip and to give', async () => {
      expect(await readRows(store, { query: 'test/skip-and-limit', parameters: { skip: 2, limit: 3 } })).toEqual([{ number: 3 }, { number: 4 }, { number: 5 }]);
    });

    test('that a query lacks are named', async () => {
      await expect(readRows(store, { query: 'test/find-person' })).rejects.toMatchObject({
        code: 'missing_parameter',
        message: expect.stringContaining('$id'),
      });
    });
  });

  describe('rows', () => {
    beforeAll(async () => {
      await store.write([{ query: 'test/save-people', parameters: { prefix: 'somebody-', people: 400 } }]);
    });

    test('stream whole and in order', async () => {
      const rows = await readRows(store, { query: 'test/count-to', parameters: { rows: 5000 } });
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 5000 }, (_, index) => index + 1));
    });

    test('end at the most that were asked for', async () => {
      expect(await readRows(store, { query: 'test/count-to', parameters: { rows: 5000 } }, { maxRows: 3 })).toEqual([
        { number: 1 },
        { number: 2 },
        { number: 3 },
      ]);
    });

    test('end when the reader stops', async () => {
      for await (const { number } of store.run({ query: 'test/count-to', parameters: { rows: 100_000 } })) if (number === 700) break;
      expect(await readRows(store, { query: 'test/count-to', parameters: { rows: 1 } })).toEqual([{ number: 1 }]);
    });

    test('end when the signal aborts, before and while they come', async () => {
      await expect(readRows(store, { query: 'test/count-to', parameters: { rows: 1 } }, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
      await expect(readRows(store, { query: 'test/run-away' }, { signal: AbortSignal.timeout(200), timeoutMs: 2000 })).rejects.toThrow(/abort/i);
      expect(await readRows(store, { query: 'test/count-to', parameters: { rows: 1 } })).toEqual([{ number: 1 }]);
    });
  });

  describe('a query without end', () => {
    test('ends at its deadline, and other readers notice nothing', async () => {
      const startedAt = performance.now();
      const runaway = expect(readRows(store, { query: 'test/run-away' }, { timeoutMs: 1000 })).rejects.toMatchObject({ code: 'query_timeout' });
      expect(await readRows(store, { query: 'test/count-people' })).toHaveLength(1);
      await runaway;
      expect(performance.now() - startedAt).toBeLessThan(6000);
      expect(await readRows(store, { query: 'test/count-people' })).toHaveLength(1);
    }, 60_000);

    test('ends where it piles up rows', async () => {
      await expect(readRows(store, { query: 'test/unwind-pairs' })).rejects.toMatchObject({ code: expect.stringMatching(/^query_(?:timeout|too_wide)$/) });
      expect(await readRows(store, { query: 'test/count-people' })).toHaveLength(1);
    }, 60_000);
  });

  describe('search', () => {
    beforeAll(async () => {
      await store.write(searchedGraph);
    });
    test.each(searches)('%s finds %s first', async (text, first) => {
      const found = await store.search(text, { labels: searchedLabels, limit: 10 });
      expect(found[0]?.id).toBe(first);
    });

    test('gives labels and properties, no more than asked for, and only the kinds that were asked for', async () => {
      const [rubio, ...others] = await store.search('marco rubio', { labels: searchedLabels, limit: 1 });
      expect(others).toEqual([]);
      expect(rubio).toMatchObject({ id: 'rubio', labels: expect.arrayContaining(['Entity', 'Person']), properties: { name: 'Marco Rubio' } });
      const passages = await store.search('marco rubio', { labels: ['Passage'], limit: 10 });
      expect(passages.map(({ id }) => id)).toEqual(['a-1']);
    });

    test('takes nothing in a text for an operator', async () => {
      for (const text of ['', ' ', '*', '~', 'AND', 'OR NOT', '"', '(', 'name:rubio)', 'a\\', '+-&&||!{}[]^"~*?:\\/', "'; DROP"]) {
        expect(Array.isArray(await store.search(text, { labels: searchedLabels, limit: 5 }))).toBe(true);
      }
    });

    test('finds what was written a moment ago', async () => {
      await store.write([
        {
          query: 'write/save-nodes',
          slots: { label: ['Entity'], kind: ['Person'] },
          parameters: { rows: [{ id: 'sheinbaum', properties: { id: 'sheinbaum', name: 'Claudia Sheinbaum' } }] },
        },
      ]);
      expect((await store.search('sheinbaum', { labels: ['Entity'], limit: 3 })).map(({ id }) => id)).toEqual(['sheinbaum']);
    });
  });
};
