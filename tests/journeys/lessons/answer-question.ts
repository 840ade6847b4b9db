import type { Page } from 'playwright-core';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import { type LessonLabel, type LessonLanguage, type Question, wordsIn } from '#contract/lesson.ts';
import { type RightAnswer, readAnswer } from '#contract/lesson-answers.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { tellStatement } from '#client/text/tell.ts';
import { nameNode } from '#client/text/words.ts';

type Asked = { readonly played: PlayedLesson; readonly question: Question; readonly step: string; readonly language: LessonLanguage };

/** Fills in the question on screen with what is right, or with what is wrong; false where everything that could be chosen is right. */
export async function fillAnswer(page: Page, { played, question, step, language }: Asked, { isRight }: { readonly isRight: boolean }): Promise<boolean> {
  const right = readAnswer(question, played.statements);
  const card = page.locator('.lesson-question');
  const named = (id: NodeId): string => nameIn(played.nodes, id, language);
  switch (question.kind) {
    case 'choose': {
      const others = question.options.map((_, place) => place).filter((place) => !right.options.includes(place));
      const chosen = isRight ? right.options : others.slice(0, 1);
      const options = card.locator('.lesson-option');
      if (right.options.length > 1) await clearChecked(page);
      for (const place of chosen) await options.nth(place).click();
      return chosen.length > 0;
    }
    case 'match': {
      const selects = card.locator('select');
      const rights = question.pairs.map(({ right: label }) => nameLabel(label, named, language));
      for (const [row, place] of right.pairs.entries()) {
        const own = rights[place] ?? '';
        const other = rights.find((name) => name !== own) ?? own;
        await choose(selects.nth(row), isRight ? own : other);
      }
      return true;
    }
    case 'point':
      return point(page, { played, question, step, language }, right, isRight);
    case 'short': {
      const [first] = right.nodes;
      const answer = question.answer.give === 'count' ? String(right.nodes.length) : first === undefined ? '' : named(first);
      await card.locator('input').fill(isRight ? answer : question.answer.give === 'count' ? '77' : 'nobody at all');
      return true;
    }
    default:
      return question satisfies never;
  }
}

const nameIn = (nodes: readonly GraphNode[], id: NodeId, language: LessonLanguage): string => {
  const node = nodes.find((one) => one.id === id);
  return node === undefined ? id : nameNode(node, language);
};

const nameLabel = ({ words, node }: LessonLabel, named: (id: NodeId) => string, language: LessonLanguage): string =>
  node === undefined ? wordsIn(words, language) : named(node);

async function clearChecked(page: Page): Promise<void> {
  const checked = page.locator('.lesson-question .lesson-option[data-selected]');
  while ((await checked.count()) > 0) await checked.first().click();
}

async function choose(select: ReturnType<Page['locator']>, name: string): Promise<void> {
  const labels = await select.locator('option').allTextContents();
  const label = labels.find((one) => one === name || one.slice(1, -1) === name);
  if (label === undefined) throw new Error(`No option is called “${name}”, but ${labels.join(', ')}`);
  await select.selectOption({ label });
}

/** Points in the twin of the map, where what is drawn stands as text. */
async function point(page: Page, { played, step, language }: Asked, right: RightAnswer, isRight: boolean): Promise<boolean> {
  const drawn = played.steps.find(({ id }) => id === step);
  if (drawn === undefined) return false;
  const twin = page.locator('.step-twin');
  if ((await twin.getAttribute('open')) === null) await twin.locator('summary').click();
  const pick = async (list: string, words: string): Promise<boolean> => {
    const found = twin.locator(`${list} .step-twin-pick`).filter({ hasText: words }).first();
    if ((await found.getAttribute('aria-pressed')) !== 'true') await found.click();
    return true;
  };
  if (right.lines.length > 0) {
    const isIt = ({ from, type, to }: (typeof drawn.lines)[number]): boolean =>
      right.lines.some((one) => one.from === from && one.type === type && one.to === to);
    const line = drawn.lines.find((one) => isIt(one) === isRight);
    const statement = played.statements.find(({ edge }) => edge.from === line?.from && edge.type === line.type && edge.to === line.to);
    return statement !== undefined && pick('.step-twin-lines', `${tellStatement(statement, language)}.`);
  }
  const id = drawn.nodes.find((one) => right.nodes.includes(one) === isRight);
  return id !== undefined && pick('.step-twin-nodes', nameIn(played.nodes, id, language));
}
