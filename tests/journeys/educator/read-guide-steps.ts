/** What one step of a guide has the reader do: press a name, press a key, or look for words. */
export type GuidePart = { readonly kind: 'press' | 'key' | 'look'; readonly words: string };

/** The numbered steps below a heading of a guide: **names** to press, `keys`, and *words* to look for, each step's in their order. */
export const readGuideSteps = (guide: string, heading: string): readonly (readonly GuidePart[])[] => {
  const [, section = ''] = guide.split(`\n## ${heading}\n`);
  const [text = ''] = section.split('\n## ');
  return text
    .split('\n')
    .filter((line) => /^\d+\. /.test(line))
    .map((line) =>
      [...line.matchAll(/\*\*([^*]+)\*\*|`([^`]+)`|\*([^*]+)\*/g)].map(([, name, key, words]) =>
        name !== undefined ? { kind: 'press', words: name } : key !== undefined ? { kind: 'key', words: key } : { kind: 'look', words: words ?? '' },
      ),
    );
};
