import { describe, expect, test } from '@jest/globals';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { nasty, useFiles, writeNasty } from './export-files.ts';

describe('the sources of the two articles, read by a library for citations', () => {
  const files = useFiles('mexico-us');
  const b = {
    title: 'Trump’s claim that US troops would enter Mexico is denied by the president of Mexico'.replace('’', "'"),
    publisher: 'Creatd, Inc.',
  };

  test('as CSL-JSON', async () => {
    const { data } = new Cite(await files().whole('csl-json'));
    expect(data.map(({ id }) => id)).toEqual(['claim-denied', 'offer-rejected']);
    expect(data[0]).toMatchObject({ type: 'article', ...b, author: [{ literal: 'Apurbo40' }], language: 'en' });
  });

  test('as BibTeX', async () => {
    const { data } = new Cite(await files().whole('bibtex'));
    expect(data.map(({ id }) => id)).toEqual(['claim-denied', 'offer-rejected']);
    expect(JSON.stringify(data[0]?.['author'])).toContain('Apurbo40');
    expect(
      String(data[0]?.['title'])
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll('’', "'"),
    ).toBe(b.title);
  });

  test('say which source each is, in the language that is asked for', async () => {
    expect(await files().whole('bibtex', 'en')).toContain('note = {Source B}');
    expect(await files().whole('bibtex', 'es')).toContain('note = {Fuente B}');
  });
});

test('a title with braces, backslashes and signs of LaTeX is still one entry', async () => {
  const { data } = new Cite(await writeNasty('bibtex'));
  expect(data).toHaveLength(1);
  expect(String(data[0]?.['title'])).toContain('100%');
  expect(data[0]?.['issued']).toEqual({ 'date-parts': [[2024, 6]] });
  const [item] = new Cite(await writeNasty('csl-json')).data;
  expect(item?.['issued']).toEqual({ 'date-parts': [[2024, 6]] });
  expect(String(item?.['title']).slice(0, 10)).toBe(nasty.slice(0, 10));
});
