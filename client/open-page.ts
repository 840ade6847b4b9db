import { unpackExploration } from '#contract/exploration.ts';
import { limits } from '#contract/limits.ts';
import { askOnce } from './ask-once.ts';
import { openLink } from './commands/registry.ts';
import { readFirstPicture, readLinked } from './commands/open-view.ts';
import type { Desk } from './desk.ts';
import { type Document, emptyDocument } from './state/document.ts';
import { type ReadLink, readLink, writeLink } from './state/link.ts';
import type { Mode } from './state/session.ts';

/** What the page needs of its window. */
export type Address = {
  readonly readFragment: () => string;
  readonly replaceFragment: (fragment: string) => void;
  readonly onFragment: (listener: () => void) => void;
  /** The mode that the path names. */
  readonly readMode: () => Mode;
  /** Goes to the address of a mode, so that the browser's Back leads here again. */
  readonly enterMode: (mode: Mode, fragment: string) => void;
  /** Hears of the browser's Back and Forward. */
  readonly onTravel: (listener: () => void) => void;
};

const pause = 150;
/** What of the session stands in the link. */
const inLink = ['selection', 'opening', 'view', 'timeline', 'dataVersion'] as const;
const mostClaims = 5000;
/** A page as long as the contract allows. */
const everything = { query: { limit: limits.page } } as const;

/** Puts on the map what the address says, or the first picture; what fails can be tried again. */
export async function openView(desk: Desk, address: Address): Promise<void> {
  const { session, history } = desk;
  session.set({ opening: { status: 'loading' }, retryOpening: () => void openView(desk, address) });
  try {
    // The fragment of another mode is that mode's to read.
    const link = await followLink(desk, readLink(address.readMode() === 'explore' ? address.readFragment() : ''));
    const voices = readVoices(desk);
    switch (link.kind) {
      case 'none': {
        await voices;
        beginFirst(desk, await readFirstPicture(desk));
        break;
      }
      case 'broken':
        await voices;
        history.begin(emptyDocument);
        session.set({ linkTrouble: { kind: 'broken' } });
        break;
      case 'exploration': {
        const [{ document, screen }] = await Promise.all([readLinked(desk, link.exploration), voices]);
        history.begin(document);
        session.set(screen);
        break;
      }
      default:
        link satisfies never;
    }
    session.set({ opening: { status: 'open' } });
  } catch (error) {
    session.set({ opening: { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) } });
  }
}

/** What a link says; of a kept view the server tells it. */
async function followLink({ api }: Desk, link: ReadLink): Promise<Exclude<ReadLink, { kind: 'kept' }>> {
  if (link.kind !== 'kept') return link;
  const exploration = unpackExploration((await api.readView({ params: { id: link.id } })).exploration);
  return exploration === undefined ? { kind: 'broken' } : { kind: 'exploration', exploration };
}

/** The first picture is at its address without a fragment, until something is done to it. */
function beginFirst({ history, session }: Desk, document: Document): void {
  history.begin(document);
  session.set({ first: document });
}

/** Lays the first picture out again for other words or another room, as long as nobody has touched it. */
export async function refreshFirst(desk: Desk): Promise<void> {
  const { history, session } = desk;
  const isUntouched = () => history.read() === session.read().first && !history.canUndo() && !history.canRedo();
  if (!isUntouched()) return;
  try {
    const picture = await readFirstPicture(desk);
    if (!isUntouched()) return;
    beginFirst(desk, picture);
    desk.canvas.current?.fit();
  } catch {
    // The picture that stands is as good.
  }
}

/** Reads who asserts and denies each claim, so that none is drawn without its voice, and the sources' letters. */
async function readVoices(desk: Desk): Promise<void> {
  const { entities } = desk;
  const readSources = async () => {
    const { sources } = await askOnce(desk, 'listSources', everything);
    entities.keepSources(sources.map(({ passages: _, statements: __, ...source }) => source));
  };
  const readClaims = async () => {
    let page = await askOnce(desk, 'listVoices', { query: { limit: limits.voices } });
    entities.keepVoices(page.voices);
    for (let read = page.voices.length; page.cursor !== null && read < mostClaims; read += page.voices.length) {
      page = await askOnce(desk, 'listVoices', { query: { limit: limits.voices, cursor: page.cursor } });
      entities.keepVoices(page.voices);
    }
  };
  await Promise.all([readSources(), readClaims()]);
}

/** Keeps the address in step with the screen, and the screen with an address that was changed by hand. */
export function keepAddress(desk: Desk, address: Address): void {
  const { history, session } = desk;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = address.readMode() === 'explore' ? address.readFragment() : '';
  const write = () => {
    if (session.read().opening.status !== 'open' || session.read().mode !== 'explore') return;
    const document = history.read();
    // A link that could not be read stays in the address until something is drawn.
    if (document.nodes.length === 0 && session.read().linkTrouble?.kind === 'broken') return;
    const { selection, first, view, timeline, dataVersion } = session.read();
    const isFirst = document === first && selection === null && view === 'map' && !timeline;
    const fragment = isFirst ? '' : writeLink({ ...document, selection, view, timeline, dataVersion });
    if (fragment === written) return;
    written = fragment;
    address.replaceFragment(fragment);
  };
  const writeSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(write, pause);
  };
  history.store.subscribe(writeSoon);
  session.store.subscribe((state, before) => {
    if (inLink.some((key) => state[key] !== before[key])) writeSoon();
    if (state.mode === before.mode || state.mode === address.readMode()) return;
    clearTimeout(timer);
    address.enterMode(state.mode, state.mode === 'explore' ? written : '');
    writeSoon();
  });
  address.onTravel(() => session.set({ mode: address.readMode() }));
  const follow = async (kept: ReadLink): Promise<void> => {
    try {
      const link = await followLink(desk, kept);
      if (link.kind === 'exploration') await openLink.run(desk, link.exploration);
      else session.set({ linkTrouble: { kind: 'broken' } });
    } catch (cause) {
      session.set({ failure: { error: cause instanceof Error ? cause : new Error(String(cause)), retry: () => void follow(kept) } });
    }
  };
  address.onFragment(() => {
    const fragment = address.readFragment();
    if (address.readMode() !== 'explore' || fragment === written) return;
    written = fragment;
    const link = readLink(fragment);
    if (link.kind === 'kept') return void follow(link);
    if (link.kind === 'exploration') return void openLink.run(desk, link.exploration);
    if (link.kind === 'none') return;
    history.change({ command: 'openLink', values: {} }, emptyDocument);
    session.set({ selection: null, linkTrouble: { kind: 'broken' } });
  });
}
