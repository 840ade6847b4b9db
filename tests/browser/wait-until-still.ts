import type { Page, Request, Route } from 'playwright-core';

const underWay = new WeakMap<Page, Set<Request>>();
const unanswered = new WeakSet<Request>();

/** Notes from now on what a page asks for, so that `waitUntilStill` knows what is still to come. */
export const watchRequests = (page: Page): ReadonlySet<Request> => {
  const known = underWay.get(page);
  if (known !== undefined) return known;
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on('request', (request) => requests.add(request));
  page.on('requestfinished', (request) => requests.delete(request));
  page.on('requestfailed', (request) => requests.delete(request));
  return requests;
};

/** Lets a page wait for an answer that never comes, which `waitUntilStill` does not wait for. */
export const leaveUnanswered = (page: Page, address: string): Promise<unknown> =>
  page.route(address, (route: Route) => {
    unanswered.add(route.request());
    return new Promise<never>(() => undefined);
  });

const betweenLooksMs = 50;
type Rest = { calm: number };

/** Resolves when `looks` times in a row nothing was drawn anew, nothing moved, and every open box was seen. */
const waitUntilQuiet = async (page: Page, looks: number, timeout: number): Promise<void> => {
  await page.evaluate(() => void delete (window as Window & { restOfPage?: Rest }).restOfPage);
  await page.waitForFunction(
    (wanted) => {
      const holder = window as Window & { restOfPage?: Rest };
      if (holder.restOfPage === undefined) {
        const begun: Rest = { calm: 0 };
        holder.restOfPage = begun;
        new MutationObserver(() => {
          begun.calm = 0;
        }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      }
      const rest = holder.restOfPage;
      const isMoving = document
        .getAnimations()
        .some(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
      // React Aria keeps a box unseen until it has its place.
      const isOpening = [...document.querySelectorAll('[data-entering], [data-trigger], [role=dialog]')].some(
        (box) => !box.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
      );
      rest.calm = isMoving || isOpening ? 0 : rest.calm + 1;
      return rest.calm > wanted;
    },
    looks,
    { polling: betweenLooksMs, timeout },
  );
};

/**
 * Waits until a page has come to rest: all that it asked for has come, nothing moves, every open box is seen, and nothing was drawn anew for `quietMs`,
 * which is longer than the page waits before it asks what is typed. Fails after `patienceMs`, naming what the page still waits for.
 */
export const waitUntilStill = async (page: Page, { quietMs = 250, patienceMs = 10_000 } = {}): Promise<void> => {
  const requests = watchRequests(page);
  const until = performance.now() + patienceMs;
  let awaited: readonly Request[] = [];
  do {
    await waitUntilQuiet(page, quietMs / betweenLooksMs, patienceMs);
    awaited = [...requests].filter((request) => !unanswered.has(request));
    if (awaited.length === 0) return;
  } while (performance.now() < until);
  throw new Error(`The page still waits for ${awaited.map((request) => request.url()).join(' ')}`);
};
