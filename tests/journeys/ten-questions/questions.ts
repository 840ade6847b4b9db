import type { Locator, Page } from 'playwright-core';
import type { Hand } from './hand.ts';

/** A question that a journalist may ask of the two articles, the way to its answer in Explore, and what the answer rests on. */
export type JournalistQuestion = {
  /** The name of its figure. */
  readonly name: string;
  readonly question: string;
  readonly reach: (hand: Hand) => Promise<void>;
  /** A heading that its figure shows, where that is not the first passage. */
  readonly figure?: RegExp;
  /** Words of the answer that stand on screen in the end. */
  readonly says: readonly RegExp[];
  /** Statements of the data files, `from.TYPE.to`, and the passage under which each stands: its paraphrase is on screen in the end. */
  readonly rests: readonly { readonly statement: string; readonly passage: string }[];
};

const details = (page: Page): Locator => page.locator('#details');
const research = (page: Page): Locator => page.locator('.research');
const view = (page: Page, name: 'Map' | 'As text' | 'Stances' | 'Claims'): Locator => page.getByRole('radio', { name });
const search = (page: Page): Locator => page.locator('#search');
/** A statement in the details by its sentence. */
const statement = (page: Page, sentence: RegExp): Locator => details(page).locator('.statement').filter({ hasText: sentence }).first();
/** What opens the passages of a statement, or where several say the same (`place` > 0), those of one of them. */
const passagesOf = (page: Page, sentence: RegExp, place = 0): Locator => statement(page, sentence).locator('summary').filter({ visible: true }).nth(place);

/** The cell of an agent and a policy or claim in the matrix. */
const cell = async (page: Page, agent: string, target: string): Promise<Locator> => {
  const heads = await research(page).locator('thead .matrix-name').allInnerTexts();
  const row = research(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: agent, exact: true }) });
  return row.getByRole('gridcell').nth(heads.indexOf(target)).locator('button');
};

export const questions: readonly JournalistQuestion[] = [
  {
    name: 'did-mexico-agree',
    question: 'Did Mexico ever agree to US troops, and who says so?',
    reach: async ({ page, click }) => {
      await click(page.getByRole('button', { name: /^Did Mexico agree to US troops/ }));
      await click(passagesOf(page, /^Donald Trump asserts that/, 3));
      await click(passagesOf(page, /^Claudia Sheinbaum denies that/));
      await click(passagesOf(page, /^Claudia Sheinbaum denies that/, 2));
    },
    says: [/Donald Trump asserts that Mexico agreed to the entry of US troops/, /Claudia Sheinbaum denies that Mexico agreed/, /Disputed/],
    rests: [
      { statement: 'donald-trump.ASSERTS.claim-mexico-agreed-to-us-troops', passage: 'claim-denied-03' },
      { statement: 'donald-trump.ASSERTS.claim-mexico-agreed-to-us-troops', passage: 'claim-denied-06' },
      { statement: 'claudia-sheinbaum.DENIES.claim-mexico-agreed-to-us-troops', passage: 'claim-denied-07' },
    ],
  },
  {
    name: 'what-instead',
    question: 'What does Sheinbaum support instead, and on which conditions?',
    reach: async ({ page, click, type }) => {
      await click(view(page, 'Stances'));
      await type(page.getByLabel('Agent, policy or claim'), 'sheinbaum');
      await research(page)
        .getByText(/^2 of \d+ agents/)
        .waitFor();
      await click(await cell(page, 'Claudia Sheinbaum', 'US–Mexico security cooperation'));
    },
    says: [/Condition, as its source gives it/, /within the framework of Mexico's sovereignty, without subordination/],
    rests: [{ statement: 'claudia-sheinbaum.SUPPORTS.security-cooperation', passage: 'offer-rejected-08' }],
  },
  {
    name: 'terrorist-designation',
    question: 'Who is for, and who against, designating the cartels as terrorists?',
    reach: async ({ page, click, type }) => {
      await click(view(page, 'Stances'));
      await type(page.getByLabel('Agent, policy or claim'), 'terrorist');
      await research(page)
        .getByText(/^1 of \d+ agents/)
        .waitFor();
      await click(await cell(page, 'Donald Trump', 'Terrorist designation of cartels'));
    },
    says: [/Donald Trump proposes the terrorist designation of cartels/, /Nobody else is recorded on this\./, /During his presidency/],
    rests: [{ statement: 'donald-trump.PROPOSES.terrorist-designation-of-cartels', passage: 'claim-denied-26' }],
  },
  {
    name: 'only-source-b',
    question: 'What does source B say that source A does not?',
    reach: async ({ page, click }) => {
      await click(page.getByRole('button', { name: 'About these sources' }).first());
      await click(details(page).locator('.source-card').filter({ hasText: 'is denied by the president' }).locator('.link').first());
      await click(details(page).getByRole('button', { name: /^Only what no other source says/ }));
      await click(details(page).locator('.passage').filter({ hasText: 'The Mérida Initiative of 2008' }).locator('summary').first());
    },
    says: [/Only what no other source says · \d+/, /38 of 39 passages/, /8 statements/],
    rests: [{ statement: 'merida-initiative.EXCLUDES.us-troop-deployment-to-mexico', passage: 'claim-denied-13' }],
  },
  {
    name: 'reasons-against',
    question: 'Which reasons are given against US military action in Mexico, and by whom?',
    reach: async ({ page, click, find }) => {
      await find(search(page), 'US military action in Mexico');
      for (const reason of [/military intervention may increase/, /Mexico has historically resisted/, /seeming to yield/])
        await click(passagesOf(page, new RegExp(`Has as a reason given against it[\\s\\S]*the claim that ${reason.source}`)));
    },
    says: [/The author of source B argues this/],
    rests: [
      { statement: 'claim-intervention-may-increase-violence.ARGUES_AGAINST.us-military-action-in-mexico', passage: 'claim-denied-19' },
      { statement: 'claim-mexico-historically-resists-intervention.ARGUES_AGAINST.us-military-action-in-mexico', passage: 'claim-denied-17' },
      { statement: 'claim-yielding-could-be-politically-damaging.ARGUES_AGAINST.us-military-action-in-mexico', passage: 'claim-denied-18' },
    ],
  },
  {
    name: 'rubio-and-merida',
    question: 'How is Rubio tied to the Mérida Initiative?',
    reach: async ({ page, click, find, command }) => {
      await find(search(page), 'rubio');
      await command('What connects them');
      await find(details(page).getByRole('combobox', { name: 'Add by name' }), 'merida');
      await details(page)
        .getByText(/^2 paths/)
        .waitFor();
      await click(passagesOf(page, /^Marco Rubio holds office in the United States/));
      await click(passagesOf(page, /^The United States is party to the Mérida Initiative/));
    },
    says: [
      /Marco Rubio holds office in the United States, which is party to the Mérida Initiative/,
      /Marco Rubio supports US–Mexico security cooperation, which includes the Mérida/,
    ],
    rests: [
      { statement: 'marco-rubio.HOLDS_OFFICE.united-states', passage: 'offer-rejected-11' },
      { statement: 'united-states.PARTY_TO.merida-initiative', passage: 'claim-denied-13' },
    ],
  },
  {
    name: 'trump-and-sheinbaum',
    question: 'Where do Trump and Sheinbaum agree?',
    figure: /^Agree/,
    reach: async ({ page, click, find, command }) => {
      await find(search(page), 'trump');
      await command('Compare');
      await find(details(page).getByRole('combobox'), 'sheinbaum');
      await details(page)
        .getByRole('heading', { name: /^Disagree/ })
        .waitFor();
      const call = details(page)
        .locator('.shared > li')
        .filter({ has: page.locator('.shared-name', { hasText: 'Call of Sheinbaum and Trump' }) });
      await click(call.locator('summary').first());
    },
    says: [/Agree\s*0\s*None recorded/, /Disagree\s*5/, /Call of Sheinbaum and Trump/],
    rests: [{ statement: 'donald-trump.PARTICIPATED_IN.sheinbaum-trump-call', passage: 'offer-rejected-09' }],
  },
  {
    name: 'in-2024',
    question: 'What happened in 2024?',
    reach: async ({ page, click }) => {
      const timeline = page.getByRole('region', { name: 'Timeline' });
      await click(page.getByRole('button', { name: 'Timeline' }));
      await click(timeline.getByRole('button', { name: 'As a list' }));
      await click(timeline.getByRole('button', { name: /^Some time in June 2024: Donald Trump asserts/ }));
    },
    says: [
      /some time in June 2024/,
      /from October 2024 on, no end given · Office\s*Claudia Sheinbaum holds office in Mexico/,
      /Trump's campaign rally of June 2024/,
    ],
    rests: [{ statement: 'donald-trump.ASSERTS.claim-mexico-agreed-to-us-troops', passage: 'claim-denied-06' }],
  },
  {
    name: 'never-speaks',
    question: 'Who is spoken about, and never speaks?',
    reach: async ({ page, click, find, command }) => {
      await find(search(page), 'US troop deployment to Mexico');
      await click(details(page).getByRole('button', { name: /^Expand \d+$/ }));
      await page
        .locator('.status-line')
        .getByText(/^Expanded/)
        .waitFor();
      await command('Who is heard');
      await click(details(page).locator('.balance-unheard').getByRole('button', { name: 'Drug cartels' }));
      await click(passagesOf(page, /^Are the subject of the claim that cartels run Mexico/));
    },
    says: [/Drug cartels/, /says Donald Trump/],
    rests: [{ statement: 'claim-cartels-run-mexico.ABOUT.drug-cartels', passage: 'offer-rejected-06' }],
  },
  {
    name: 'which-law',
    question: 'Which law is said to forbid foreign troops, and on whose word?',
    reach: async ({ page, click, find }) => {
      await find(search(page), 'constitution of mexico');
      await click(passagesOf(page, /^Is said to forbid US military action in Mexico/));
      await click(passagesOf(page, /^Is said to forbid foreign military intervention/));
      await click(passagesOf(page, /^Is said to forbid foreign military intervention/, 1));
    },
    says: [/According to Claudia Sheinbaum, in source A/, /According to Claudia Sheinbaum, in source B/, /On the condition: unilateral intervention/],
    rests: [
      { statement: 'constitution-of-mexico.FORBIDS.us-military-action-in-mexico', passage: 'offer-rejected-07' },
      { statement: 'constitution-of-mexico.FORBIDS.foreign-military-intervention', passage: 'claim-denied-22' },
    ],
  },
];
