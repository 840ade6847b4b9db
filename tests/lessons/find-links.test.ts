import { expect, test } from '@jest/globals';
import { findLinks } from '#server/lessons/find-links.ts';

test.each<[string, readonly string[], readonly string[]]>([
  ['See [her](claudia-sheinbaum) and [a term](glossary:claim).', ['claudia-sheinbaum'], ['claim']],
  ['A link [of a title](donald-trump "The man") and [in angles](<donald-trump>).', ['donald-trump', 'donald-trump'], []],
  ['An id of another database: [it](~n:4:ab:1), or [it](%7En:4:ab:1).', ['~n:4:ab:1', '~n:4:ab:1'], []],
  ['[There](https://example.org), [here](/learn), [below](#it), [mail](mailto:a@example.org).', [], []],
  ['No links: `[a](b)`, ``[a](`b)``, \\[a\\](b), [a] (b).\n\n```\n[a](b)\n```', [], []],
])('%s', (text, nodes, terms) => {
  expect(findLinks(text)).toEqual({ nodes, terms });
});

test.each(['[a](', '](', '`', '``a`', '``` \n', '~~~\n', '[a](b ', '[a](b "', '(((', '\\'])(
  'a text full of %j is read to its end, and holds no link',
  (part) => {
    expect(findLinks(part.repeat(5000).slice(0, 5000))).toEqual({ nodes: [], terms: [] });
  },
);
