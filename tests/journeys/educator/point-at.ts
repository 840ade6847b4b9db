import type { Page } from 'playwright-core';
import { readDrawing } from '../open-explorer.ts';

type Place = { readonly x: number; readonly y: number };

/** Clicks a node on the map of a step, by its id, once the map has come to rest. */
export const pointAt = async (page: Page, id: string): Promise<void> => {
  const find = async (): Promise<Place | undefined> => (await readDrawing(page)).nodes.find((node) => node.id === id)?.onScreen;
  let before: Place | undefined;
  let now = await find();
  for (let tries = 0; tries < 40 && (now === undefined || before?.x !== now.x || before.y !== now.y); tries += 1) {
    await page.waitForTimeout(150);
    [before, now] = [now, await find()];
  }
  if (now === undefined) throw new Error(`The map of this step does not draw ${id}`);
  await page.locator('.canvas').first().click({ position: now });
};
