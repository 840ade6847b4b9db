import { limits } from '#contract/routes.ts';
import { askOnce } from './ask-once.ts';
import { openLink } from './commands/registry.ts';
import { readFirstPicture, readLinked } from './commands/open-view.ts';
import type { Desk } from './desk.ts';
import { emptyDocument } from './state/document.ts';
import { readLink, writeLink } from './state/link.ts';

/** What the page needs of its window. */
export type Address = {
  readonly readFragment: () => string;
  readonly replaceFragment: (fragment: string) => void;
  readonly onFragment: (listener: () => void) => void;
};

const pause = 150;
const mostClaims = 1000;
/** A page as long as the contract allows. */
const everything = { query: { limit: limits.page } } as const;

/** Puts on the map what the address says, or the first picture; what fails can be tried again. */
export async function openView(desk: Desk, address: Address): Promise<void> {
  const { session, history } = desk;
  session.set({ opening: { status: 'loading' }, retryOpening: () => void openView(desk, address) });
  try {
    const link = readLink(address.readFragment());
    const voices = readVoices(desk);
    switch (link.kind) {
      case 'none': {
        const [picture] = await Promise.all([readFirstPicture(desk), voices]);
        history.begin(picture);
        break;
      }
      case 'broken':
        await voices;
        history.begin(emptyDocument);
        session.set({ linkTrouble: { kind: 'broken' } });
        break;
      case 'exploration': {
        const [{ document, selection, trouble }] = await Promise.all([readLinked(desk, link.exploration), voices]);
        history.begin(document);
        session.set({ selection, linkTrouble: trouble });
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

/** Reads who asserts and denies each claim, so that none is drawn without its voice, and the sources' letters. */
async function readVoices(desk: Desk): Promise<void> {
  const { entities } = desk;
  const readSources = async () => {
    const { sources } = await askOnce(desk, 'listSources', everything);
    entities.keepSources(sources.map(({ passages: _, statements: __, ...source }) => source));
  };
  const readClaims = async () => {
    let page = await askOnce(desk, 'listClaims', everything);
    entities.keepClaims(page.claims);
    for (let read = page.claims.length; page.cursor !== null && read < mostClaims; read += page.claims.length) {
      page = await askOnce(desk, 'listClaims', { query: { ...everything.query, cursor: page.cursor } });
      entities.keepClaims(page.claims);
    }
  };
  await Promise.all([readSources(), readClaims()]);
}

/** Keeps the address in step with the screen, and the screen with an address that was changed by hand. */
export function keepAddress(desk: Desk, address: Address): void {
  const { history, session } = desk;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = address.readFragment();
  const write = () => {
    if (session.read().opening.status !== 'open') return;
    const document = history.read();
    // A link that could not be read stays in the address until something is drawn.
    if (document.nodes.length === 0 && session.read().linkTrouble?.kind === 'broken') return;
    const fragment = writeLink({ ...document, selection: session.read().selection });
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
    if (state.selection !== before.selection || state.opening !== before.opening) writeSoon();
  });
  address.onFragment(() => {
    const fragment = address.readFragment();
    if (fragment === written) return;
    written = fragment;
    const link = readLink(fragment);
    if (link.kind === 'exploration') return void openLink.run(desk, link.exploration);
    if (link.kind === 'none') return;
    history.change({ command: 'openLink', values: {} }, emptyDocument);
    session.set({ selection: null, linkTrouble: { kind: 'broken' } });
  });
}
