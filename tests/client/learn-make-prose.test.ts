import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { unwrapProse } from '#client/modes/learn/make/unwrap-prose.ts';
import { readLessonText } from '#server/lessons/read-lesson-text.ts';
import { packageRoot } from '#server/package-root.ts';

test('a paragraph that was wrapped by hand is one line, and what is a break stays one', () => {
  expect(unwrapProse('One line\nof two  \n  halves.\n\nAnother\nparagraph.')).toBe('One line of two  \n  halves.\n\nAnother paragraph.');
  expect(unwrapProse('- a point\n  that goes on\n- **another\n  one**')).toBe('- a point that goes on\n- **another one**');
  expect(unwrapProse('> quoted\n> words\n\n[a\nlink](mexico)')).toBe('> quoted words\n\n[a link](mexico)');
  expect(unwrapProse('asked\\\nfor')).toBe('asked\\\nfor');
  expect(unwrapProse('```\nMATCH (n)\nRETURN n\n```')).toBe('```\nMATCH (n)\nRETURN n\n```');
});

test('no text of a lesson that comes with Postura shows a break within a paragraph', async () => {
  const folder = join(packageRoot, 'data/lessons');
  const lessons = await Promise.all((await readdir(folder)).map(async (name) => readLessonText(await readFile(join(folder, name), 'utf8')).lesson));
  const texts = lessons.flatMap((lesson) => lesson?.steps.flatMap(({ text, note }) => [text.en, text.es, note?.en, note?.es]) ?? []);
  expect(texts.length).toBeGreaterThan(100);
  for (const text of texts) {
    const paragraphs = fromMarkdown(unwrapProse(text ?? '')).children.filter(({ type }) => type === 'paragraph');
    for (const { position } of paragraphs) expect([text, (position?.end.line ?? 0) - (position?.start.line ?? 0)]).toEqual([text, 0]);
  }
});

test('whatever a text is, it reads the same unwrapped', () => {
  const words = fc.constantFrom(
    'word',
    'another',
    '**bold**',
    '[link](mexico)',
    '`code',
    '`',
    '\\',
    '- ',
    '> ',
    '1. ',
    '# ',
    '---',
    '    ',
    '  ',
    '\n',
    '\n\n',
    '\r\n',
    '&amp;',
    '<b>',
    '|',
  );
  const told = (text: string): string =>
    JSON.stringify(fromMarkdown(text), (key, value: unknown) =>
      key === 'position' ? undefined : typeof value === 'string' ? value.replaceAll(/\s+/g, ' ') : value,
    );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
      const text = parts.join('');
      expect(told(unwrapProse(text))).toBe(told(text));
      expect(unwrapProse(unwrapProse(text))).toBe(unwrapProse(text));
    }),
    { numRuns: 200 },
  );
});
