import { beforeEach, expect, test } from '@jest/globals';
import type { SavedView, ViewDraft } from '#contract/kept.ts';
import { draftView, openKeptView, readExploration, UnreadableViewError } from '#client/commands/views/open-kept-view.ts';
import { createEditor } from '#client/state/kept/editor.ts';
import { readLink } from '#client/state/link.ts';
import { createViews } from '#client/state/views/views.ts';
import { openSmallDesk } from './open-small-desk.ts';

const at = '2026-03-04T05:06:07.000Z';
const said = { name: 'Who opposes', description: 'All of them' };
const texts = new Map<string, string>();
const storage = () => ({ getItem: (key: string) => texts.get(key) ?? null, setItem: (key: string, text: string) => void texts.set(key, text) });
beforeEach(() => texts.clear());

/** A server that keeps views for everybody; each one gets its own number. */
const openViews = () => {
  let saved: SavedView[] = [];
  const keep = (id: string, body: ViewDraft): SavedView => {
    const view = { ...body, id, nodes: 4, createdAt: at, updatedAt: at };
    saved = [...saved.filter((one) => one.id !== id), view];
    return view;
  };
  const find = (id: string | undefined): SavedView => {
    const view = saved.find((one) => one.id === id);
    if (view === undefined) throw new Error('No such view');
    return view;
  };
  const api = {
    checkToken: async () => ({ editor: true as const }),
    listViews: async () => ({ views: saved.map(({ exploration: _, ...summary }) => summary) }),
    readView: async ({ params }: { readonly params?: { readonly id: string } }) => find(params?.id),
    createView: async ({ body }: { readonly body?: ViewDraft }) => keep(`00000000-0000-4000-8000-00000000000${saved.length}`, body as ViewDraft),
    updateView: async ({ params, body }: { readonly params?: { readonly id: string }; readonly body?: ViewDraft }) => keep(params?.id ?? '', body as ViewDraft),
    deleteView: async ({ params }: { readonly params?: { readonly id: string } }) => {
      saved = saved.filter(({ id }) => id !== params?.id);
      return { status: 'removed' as const };
    },
  };
  const editor = createEditor({ api, token: { read: () => 'token', keep: () => true, forget: () => undefined } });
  return createViews({ api, editor, storage });
};

test.each(['server', 'browser'] as const)('a view kept in the %s puts back all that was on screen, as one step that can be undone', async (place) => {
  const views = openViews();
  const { desk, shown } = openSmallDesk();
  const selected = desk.history.read().nodes[0]?.id;
  if (selected === undefined) throw new Error('Nothing is drawn.');
  desk.session.set({ selection: { kind: 'node', id: selected } });
  const { id } = await views.add(place, draftView(desk, said));
  const before = readExploration(desk);

  const other = openSmallDesk();
  const drawn = other.desk.history.read();
  other.desk.history.change({ command: 'hide', values: {} }, { ...drawn, nodes: drawn.nodes.slice(0, 1), lines: [], policy: null });
  await openKeptView(other.desk, await views.readWhole(place, id));
  const opened = readExploration(other.desk);
  expect({ ...opened, dataVersion: null }).toEqual({ ...before, dataVersion: null });
  other.desk.history.undo();
  expect(other.shown()).toEqual([selected]);
  expect(shown().length).toBeGreaterThan(1);
});

test('the list of the server tells of a view without what it draws, and keeps it in order of names', async () => {
  const views = openViews();
  const { desk } = openSmallDesk();
  await views.add('server', draftView(desk, { ...said, name: 'Second' }));
  await views.add('server', draftView(desk, { ...said, name: 'First' }));
  await views.load();
  expect(views.listOf('server').map(({ name }) => name)).toEqual(['First', 'Second']);
  expect(Object.keys(views.listOf('server')[0] ?? {})).not.toContain('exploration');
});

test('a view in the browser is there at the next visit, renamed, replaced and removed', async () => {
  const views = openViews();
  const { desk } = openSmallDesk();
  const view = await views.add('browser', draftView(desk, said));
  await views.replace('browser', view, draftView(desk, { ...said, name: 'Another name' }));
  const [later] = openViews().listOf('browser');
  expect(later).toMatchObject({ id: view.id, name: 'Another name', nodes: desk.history.read().nodes.length });
  await views.remove('browser', view);
  expect(openViews().listOf('browser')).toEqual([]);
});

test('a view of a form that this page does not know says so and changes nothing', async () => {
  const { desk } = openSmallDesk();
  const before = desk.history.read();
  const view: SavedView = { id: '0', ...said, nodes: 1, createdAt: at, updatedAt: at, exploration: [99] };
  await expect(openKeptView(desk, view)).rejects.toThrow(UnreadableViewError);
  expect(desk.history.read()).toBe(before);
});

test('a short link names a view of the server', () => {
  const id = '01234567-89ab-4cde-8f01-23456789abcd';
  expect(readLink(`#v=${id}`)).toEqual({ kind: 'kept', id });
  expect(readLink('#v=other')).toEqual({ kind: 'broken' });
});
