import { describe, expect, test } from '@jest/globals';
import { fullAddress } from '#client/modes/embed/full-address.ts';
import { mixOrder } from '#client/modes/learn/give/describe-question.ts';
import { embedAddress, embedSnippet } from '#client/modes/learn/give/embed-snippet.ts';
import { readProse, termsIn, wordsOf } from '#client/modes/learn/give/read-prose.ts';

describe('a text on paper', () => {
  test('links become words, lists keep their marks, and HTML is no more than words', () => {
    const blocks = readProse('Read [her](claudia-sheinbaum) *own*\nwords.\n\n- one\n  - deeper\n- two\n\n3. third\n\n<b>bold</b>\n\n```\nMATCH (n)\n```');
    expect(blocks.map((block) => [block.kind, block.kind === 'item' ? block.mark : '', wordsOf(block)])).toEqual([
      ['paragraph', '', 'Read her own words.'],
      ['item', '•', 'one'],
      ['item', '•', 'deeper'],
      ['item', '•', 'two'],
      ['item', '3.', 'third'],
      ['paragraph', '', '<b>bold</b>'],
      ['code', '', 'MATCH (n)'],
    ]);
  });

  test('the terms that it links to are known', () => {
    expect(termsIn('A [claim](glossary:claim), a [source](glossary:source), a [claim](glossary:claim), [her](claudia-sheinbaum).')).toEqual([
      'claim',
      'source',
    ]);
  });

  test('the right column of a match never stands as it is right', () => {
    expect(mixOrder(['Mexico', 'Canada', 'Brazil'], 'en')).toEqual(['Brazil', 'Canada', 'Mexico']);
    expect(mixOrder(['Brazil', 'Canada', 'Mexico'], 'en')).toEqual(['Canada', 'Mexico', 'Brazil']);
  });
});

describe('a frame to paste', () => {
  const choices = { language: 'es', step: 'two-accounts', theme: 'dark' } as const;

  test('names language, step and colours, and says to a screen reader what it is', () => {
    const address = embedAddress('https://school.example', '/postura/embed/learn/denial', choices);
    expect(address).toBe('https://school.example/postura/embed/learn/denial?lang=es&step=two-accounts&theme=dark');
    expect(embedSnippet(address, 'Who says “no” & "yes"?', null)).toBe(
      '<iframe src="https://school.example/postura/embed/learn/denial?lang=es&amp;step=two-accounts&amp;theme=dark" title="Who says “no” &amp; &quot;yes&quot;?" width="100%" style="aspect-ratio: 16 / 9; min-height: 480px; border: 0" loading="lazy" allow="fullscreen"></iframe>',
    );
  });

  test('is never smaller than its content needs', () => {
    expect(embedSnippet('https://a.example/', 'A', { width: 100, height: 900 })).toContain('width="360" height="900"');
  });

  test.each([
    ['https://a.example/embed/learn/denial?lang=es&step=two&theme=dark', 'https://a.example/learn/denial/two?lang=es'],
    ['https://a.example/p/embed/explore?lang=en&theme=light#x=abc', 'https://a.example/p/explore?lang=en#x=abc'],
    ['https://a.example/embed/learn/denial/three?lang=en', 'https://a.example/learn/denial/three?lang=en'],
  ])('%s leads to the page itself', (embedded, full) => {
    expect(fullAddress(embedded)).toBe(full);
  });
});
