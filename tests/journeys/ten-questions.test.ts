import { expect, test } from '@jest/globals';
import { findBarriers } from './open-explorer.ts';
import { shareExplorer } from './share-explorer.ts';
import { takeHand } from './ten-questions/hand.ts';
import { questions } from './ten-questions/questions.ts';
import { readParaphrase } from './ten-questions/read-evidence.ts';

/** Clicks, choices and words typed, at most, from the first picture to the passages. */
const most = 5;
const explorer = shareExplorer();

test.each(questions)(
  '$question',
  async ({ reach, says, rests }) => {
    const page = await explorer.open();
    const hand = takeHand(page);
    await reach(hand);
    expect(hand.done().length).toBeLessThanOrEqual(most);
    for (const evidence of rests) await page.getByText(readParaphrase(evidence)).filter({ visible: true }).first().waitFor();
    const shown = await page.locator('body').innerText();
    for (const words of says) expect(shown).toMatch(words);
    expect(await findBarriers(page, ['#details'])).toEqual([]);
  },
  90_000,
);
