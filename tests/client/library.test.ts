import { beforeEach, expect, test } from '@jest/globals';
import { type SavedQuery, SavedQueryDraft } from '#contract/console.ts';
import { errors, type ErrorCode } from '#contract/errors.ts';
import { createApi, ProblemError } from '#client/api.ts';
import { canBeToken, forgetEditorToken, keepEditorToken, readEditorToken } from '#client/state/editor-token.ts';
import { createEditor } from '#client/state/kept/editor.ts';
import { BrowserFullError } from '#client/state/kept/in-browser.ts';
import { createKeptQueries } from '#client/state/kept-queries.ts';
import { freeName, planImport, readQueriesFile, writeQueriesFile } from '#client/state/queries-file.ts';
import { createQueryHistory, filterHistory, type HistoryEntry } from '#client/state/query-history.ts';
import { createLibrary } from '#client/state/saved-queries.ts';
import { readDraft, readTags } from '#client/modes/query/library/read-draft.ts';

/** What a browser keeps, with room for so many characters. */
class Drawer {
  readonly texts = new Map<string, string>();
  room = Number.POSITIVE_INFINITY;
  getItem(key: string): string | null {
    return this.texts.get(key) ?? null;
  }
  setItem(key: string, text: string): void {
    if (text.length > this.room) throw new Error('full');
    this.texts.set(key, text);
  }
  removeItem(key: string): void {
    this.texts.delete(key);
  }
}
const shut = (): never => {
  throw new Error('This browser keeps nothing');
};

const draft = (name: string, part: Partial<SavedQueryDraft> = {}): SavedQueryDraft => SavedQueryDraft.parse({ name, statement: 'RETURN $a AS a', ...part });
let drawer = new Drawer();
beforeEach(() => {
  drawer = new Drawer();
});
const openKept = () => {
  const numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9].values();
  return createKeptQueries({
    storage: () => drawer,
    now: () => new Date('2026-03-04T05:06:07Z'),
    makeId: () => `kept-${drawer.texts.size}-${numbers.next().value}`,
  });
};
const namesOf = (kept: ReturnType<typeof openKept>) => kept.store.getState().kept.map(({ name }) => name);

test('what is kept in the browser is there at the next visit, changed, removed and put back', () => {
  const kept = openKept();
  const [first] = kept.add([draft('One', { tags: ['t'], parameters: { a: [1, null] } })]);
  kept.add([draft('Two')]);
  expect(openKept().store.getState().kept).toEqual(kept.store.getState().kept);
  kept.replace(first as SavedQuery, draft('A new name'));
  expect(namesOf(openKept())).toEqual(['A new name', 'Two']);
  const [changed] = kept.store.getState().kept;
  kept.remove(changed?.id ?? '');
  expect(namesOf(openKept())).toEqual(['Two']);
  kept.restore(changed as SavedQuery);
  expect(openKept().store.getState().kept).toContainEqual(changed);
});

test('two tabs lose nothing of each other', () => {
  const [one, other] = [openKept(), openKept()];
  one.add([draft('From one')]);
  drawer.texts.set('more', '');
  other.add([draft('From the other')]);
  one.refresh();
  expect(namesOf(one)).toEqual(['From one', 'From the other']);
  expect(namesOf(one)).toEqual(namesOf(other));
});

test('what cannot be read is set aside before something is kept over it', () => {
  for (const text of ['{"not": "a list"}', '[{"half":', '[{"id":"x"}]']) {
    drawer = new Drawer();
    drawer.setItem('postura.queries', text);
    const kept = openKept();
    expect(namesOf(kept)).toEqual([]);
    kept.add([draft('New')]);
    expect(namesOf(openKept())).toEqual(['New']);
    expect(drawer.getItem('postura.queries.unread')).toBe(text);
  }
});

test('a full browser says so and keeps what it had', () => {
  const kept = openKept();
  kept.add([draft('One')]);
  drawer.room = 300;
  expect(() => kept.add([draft('Two', { description: 'x'.repeat(500) })])).toThrow(BrowserFullError);
  expect(namesOf(kept)).toEqual(['One']);
  expect(namesOf(openKept())).toEqual(['One']);
});

test('a file gives back the queries that it was made of', () => {
  const queries = [draft('One', { description: 'Ñ', tags: ['a', 'b'], parameters: { a: { deep: [1, 'x', null] } } }), draft('Two')];
  expect(readQueriesFile(writeQueriesFile(queries))).toEqual({ kind: 'queries', queries });
  expect(readQueriesFile(`\uFEFF${writeQueriesFile(queries)}`)).toEqual({ kind: 'queries', queries });
});

test.each([
  ['', { kind: 'notJson' }],
  ['MATCH (n) RETURN n', { kind: 'notJson' }],
  ['null', { kind: 'otherFormat' }],
  ['[]', { kind: 'otherFormat' }],
  ['{"format":"else","version":1,"queries":[]}', { kind: 'otherFormat' }],
  ['{"format":"postura-queries","version":2,"queries":[]}', { kind: 'otherVersion' }],
  ['{"format":"postura-queries","version":1}', { kind: 'wrongField', field: 'queries', value: '' }],
  [
    '{"format":"postura-queries","version":1,"queries":[{"name":"a","statement":"RETURN 1"},{"name":7,"statement":"RETURN 1"}]}',
    { kind: 'wrongField', field: 'queries.1.name', value: '7' },
  ],
  ['{"format":"postura-queries","version":1,"queries":[{"name":"a"}]}', { kind: 'wrongField', field: 'queries.0.statement', value: '' }],
])('a wrong file is told by what is wrong in it: %s', (text, reading) => {
  expect(readQueriesFile(text)).toEqual(reading);
});

test('an import leaves out what is there to the letter, and numbers a name that is taken', () => {
  const present = [draft('One'), draft('Two')];
  const other = draft('Two', { description: 'another' });
  expect(planImport([draft('One'), other, other, draft('Three')], present)).toEqual({ add: [{ ...other, name: 'Two (2)' }, draft('Three')], same: 2 });
  expect(freeName('Two (2)', new Set(['Two (2)']))).toBe('Two (3)');
  const long = 'x'.repeat(200);
  expect(freeName(long, new Set([long])).length).toBe(200);
});

test('the form says at which field something is wrong', () => {
  expect(readTags(' a, b,,a ')).toEqual(['a', 'b']);
  const texts = { name: ' Mine ', tags: 'a, b', description: '', statement: 'RETURN 1' };
  expect(readDraft(texts, { limit: 3 })).toEqual({
    draft: { name: 'Mine', tags: ['a', 'b'], description: '', statement: 'RETURN 1', parameters: { limit: 3 } },
  });
  expect(readDraft({ ...texts, name: ' ', tags: 'x'.repeat(51), description: 'x'.repeat(2001), statement: '' }, {})).toEqual({
    troubles: { name: 'nameMissing', tags: 'tagsWrong', description: 'tooLong', statement: 'statementMissing' },
  });
  expect(readDraft({ ...texts, name: 'x'.repeat(201) }, {})).toEqual({ troubles: { name: 'tooLong' } });
});

test('the token stays for the sitting, or on the device where that was asked for, and is forgotten in both', () => {
  const [sitting, device] = [new Drawer(), new Drawer()];
  const places = { sitting: () => sitting, device: () => device };
  expect(readEditorToken(places)).toBeNull();
  keepEditorToken('one', { remember: false }, places);
  expect([readEditorToken(places), device.texts.size]).toEqual(['one', 0]);
  keepEditorToken('two', { remember: true }, places);
  expect([readEditorToken(places), sitting.texts.size]).toEqual(['two', 0]);
  forgetEditorToken(places);
  expect(readEditorToken(places)).toBeNull();
  expect(readEditorToken({ sitting: shut, device: shut })).toBeNull();
  expect(keepEditorToken('one', { remember: false }, { sitting: shut, device: shut })).toBe(false);
  expect([canBeToken('a-b_c=='), canBeToken('ñ'), canBeToken('two words'), canBeToken('line\n')]).toEqual([true, false, false, false]);
});

test('only what needs the token carries it', async () => {
  const sent: { readonly path: string; readonly init: RequestInit }[] = [];
  const fetcher = (async (url: string, init: RequestInit) => {
    sent.push({ path: url, init });
    return Response.json(url.endsWith('/editor') ? { editor: true } : url.endsWith('/id') ? { status: 'removed' } : { savedQueries: [] });
  }) as typeof fetch;
  const api = createApi({ base: '/', fetcher, token: () => 'secret' });
  await api.listSavedQueries({});
  await api.checkToken({});
  await api.deleteSavedQuery({ params: { id: 'id' } });
  const headers = sent.map(({ init }) => new Headers(init.headers).get('authorization'));
  expect(headers).toEqual([null, 'Bearer secret', 'Bearer secret']);
  expect(sent.map(({ init }) => [init.method, init.body ?? null])).toEqual([
    ['GET', null],
    ['GET', null],
    ['DELETE', '{}'],
  ]);
  await createApi({ base: '/', fetcher }).checkToken({});
  expect(new Headers(sent.at(-1)?.init.headers).get('authorization')).toBeNull();
});

/** A server that keeps queries for who has the token `right`. */
const openLibrary = (kept = openKept()) => {
  let token: string | null = null;
  let saved: SavedQuery[] = [];
  const fail = (code: ErrorCode): never => {
    throw new ProblemError({ type: '', title: errors[code].title, status: errors[code].status, detail: '', code, requestId: '' });
  };
  const server = { writesOff: false };
  const guard = () => {
    if (server.writesOff) fail('writes_off');
    if (token === null) fail('token_missing');
    if (token !== 'right') fail('token_wrong');
  };
  const editor = createEditor({
    token: {
      read: () => token,
      keep: (text) => {
        token = text;
        return true;
      },
      forget: () => {
        token = null;
      },
    },
    api: {
      checkToken: async () => {
        guard();
        return { editor: true };
      },
    },
  });
  const library = createLibrary({
    kept,
    editor,
    api: {
      listSavedQueries: async () => ({ savedQueries: saved }),
      createSavedQuery: async ({ body }) => {
        guard();
        const query = { ...SavedQueryDraft.parse(body), id: `saved-${saved.length}`, createdAt: '', updatedAt: '' };
        saved = [...saved, query];
        return query;
      },
      updateSavedQuery: async ({ params, body }) => {
        guard();
        const query = { ...SavedQueryDraft.parse(body), id: params?.id ?? '', createdAt: '', updatedAt: 'later' };
        saved = saved.map((one) => (one.id === query.id ? query : one));
        return query;
      },
      deleteSavedQuery: async ({ params }) => {
        guard();
        if (!saved.some(({ id }) => id === params?.id)) fail('unknown_saved_query');
        saved = saved.filter(({ id }) => id !== params?.id);
        return { status: 'removed' as const };
      },
    },
  });
  return {
    library,
    server,
    tokenOf: () => token,
    forgetOnServer: () => {
      saved = [];
    },
    editor: () => library.editor.store.getState().editor,
  };
};

test('without the token nothing reaches the server, and the reader is told why', async () => {
  const { library, editor, tokenOf, server } = openLibrary();
  await library.load();
  expect(editor()).toBe('none');
  await expect(library.add('server', draft('Mine'))).rejects.toThrow(ProblemError);
  expect(await library.editor.enterToken('wrong', { remember: false })).toBe('wrong');
  expect([editor(), tokenOf()]).toEqual(['wrong', null]);
  server.writesOff = true;
  expect(await library.editor.enterToken('right', { remember: false })).toBe('off');
  expect(editor()).toBe('off');
  expect(library.listOf('server')).toEqual([]);
});

test('with the token queries are saved, changed, removed and put back on the server', async () => {
  const { library, editor, forgetOnServer } = openLibrary();
  await library.load();
  expect(await library.editor.enterToken('right', { remember: true })).toBe('accepted');
  expect(editor()).toBe('accepted');
  const query = await library.add('server', draft('Mine'));
  await library.replace('server', query, draft('Ours'));
  expect(library.listOf('server').map(({ name }) => name)).toEqual(['Ours']);
  await library.remove('server', query);
  await library.restore('server', query);
  expect(library.listOf('server').map(({ name }) => name)).toEqual(['Mine']);
  forgetOnServer();
  const [left] = library.listOf('server');
  await library.remove('server', left as SavedQuery);
  expect(library.listOf('server')).toEqual([]);
  library.editor.forgetToken();
  expect(editor()).toBe('none');
});

test('a file is taken in to the place that was chosen', async () => {
  const { library } = openLibrary();
  await library.load();
  await library.editor.enterToken('right', { remember: false });
  expect(await library.takeIn('server', [draft('One'), draft('One')])).toEqual({ added: 1, same: 1 });
  expect(await library.takeIn('browser', [draft('One')])).toEqual({ added: 1, same: 0 });
  expect(await library.takeIn('browser', [draft('One')])).toEqual({ added: 0, same: 1 });
  expect([library.listOf('server').length, library.listOf('browser').length]).toEqual([1, 1]);
});

const entry = (number: number, part: Partial<HistoryEntry> = {}): HistoryEntry => ({
  id: `run-${number}`,
  at: number,
  statement: `RETURN ${number}`,
  parameters: {},
  status: 'done',
  rows: 1,
  truncated: false,
  elapsedMs: 2,
  error: null,
  ...part,
});
const openHistory = () => createQueryHistory({ storage: () => drawer });
const idsOf = (history: ReturnType<typeof openHistory>) => history.store.getState().entries.map(({ id }) => id);

test('the last 200 runs are remembered, newest first', () => {
  const history = openHistory();
  for (let number = 1; number <= 205; number += 1) history.noteRun(entry(number));
  expect([idsOf(history).length, idsOf(history)[0], idsOf(history).at(-1)]).toEqual([200, 'run-205', 'run-6']);
  expect(openHistory().store.getState()).toEqual(history.store.getState());
});

test('long texts leave room for others of this page', () => {
  const history = openHistory();
  for (let number = 1; number <= 30; number += 1) history.noteRun(entry(number, { statement: `${number}${'x'.repeat(90_000)}` }));
  expect(idsOf(history)[0]).toBe('run-30');
  expect((drawer.getItem('postura.queryHistory') ?? '').length).toBeLessThan(1_100_000);
});

test('a run is taken out, all are cleared, and both can be taken back', () => {
  const history = openHistory();
  for (const number of [1, 2, 3]) history.noteRun(entry(number));
  history.remove('run-2');
  expect(idsOf(openHistory())).toEqual(['run-3', 'run-1']);
  history.restore([entry(2)]);
  expect(idsOf(openHistory())).toEqual(['run-3', 'run-2', 'run-1']);
  const all = history.clear();
  expect(idsOf(openHistory())).toEqual([]);
  history.restore(all);
  expect(idsOf(openHistory())).toEqual(['run-3', 'run-2', 'run-1']);
});

test('two tabs remember the runs of both, and what one took out does not come back in it', () => {
  const [one, other] = [openHistory(), openHistory()];
  one.noteRun(entry(1));
  other.noteRun(entry(2));
  one.noteRun(entry(3));
  expect(idsOf(one)).toEqual(['run-3', 'run-2', 'run-1']);
  one.remove('run-2');
  one.noteRun(entry(4));
  expect(idsOf(one)).toEqual(['run-4', 'run-3', 'run-1']);
});

test('a draft is kept once', () => {
  const history = openHistory();
  history.noteRun(entry(1, { status: 'draft', statement: 'MATCH' }));
  history.noteRun(entry(2, { status: 'draft', statement: 'MATCH' }));
  expect(idsOf(history)).toEqual(['run-2']);
});

test('a history that nobody can read or keep still holds for the sitting', () => {
  drawer.setItem('postura.queryHistory', '[{"id":"x"},7,');
  expect(idsOf(openHistory())).toEqual([]);
  const history = createQueryHistory({ storage: shut });
  history.noteRun(entry(1));
  expect(idsOf(history)).toEqual(['run-1']);
});

test('the history is filtered by every word, in texts, values and failures', () => {
  const entries = [entry(1, { parameters: { who: 'José' } }), entry(2, { error: 'The query reached its time limit' }), entry(3)];
  expect(filterHistory(entries, 'jose return').map(({ id }) => id)).toEqual(['run-1']);
  expect(filterHistory(entries, 'TIME limit').map(({ id }) => id)).toEqual(['run-2']);
  expect(filterHistory(entries, '').length).toBe(3);
});
