import type { Properties } from './graph.ts';

/** A text longer than this tells about a thing rather than naming it. */
const longestName = 100;
/** What names nothing for a reader: a uuid, a long run of hexadecimal digits, a number, a date, an address. */
const isNoName = (text: string): boolean => /^[\d.,:+\-\s]+$|^[\da-f-]{16,}$|^\d{4}-\d\d-\d\d|^\w+:\/\//i.test(text);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);
/** The keys that name a thing, best first. */
const patterns = [/^(label|fullname|displayname|caption|nombre|titulo)$/, /name$/, /title$/];

/** What a node of a graph that others made is called by its properties: its name or title, what is called like one, else a text, short before long. */
export function guessName(properties: Properties): string | undefined {
  const texts = Object.entries(properties).flatMap(([key, value]) => {
    const text = textOf(value);
    return text === undefined ? [] : [{ key: key.toLowerCase().replaceAll(/[^a-z]/g, ''), text }];
  });
  const given = texts.find(({ key }) => /^(first|given)name$/.test(key));
  const family = texts.find(({ key }) => /^(last|family|sur)name$/.test(key));
  const called = ['name', 'title'].map((wanted) => texts.find(({ key }) => key === wanted)?.text);
  const named = patterns.map((pattern) => texts.find(({ key, text }) => pattern.test(key) && !isNoName(text))?.text);
  const whole = given && family && `${given.text} ${family.text}`;
  const told = texts.map(({ text }) => text).filter((text) => !isNoName(text));
  return [...called, named[0], whole, ...named.slice(1), told.find(({ length }) => length <= longestName), told[0]].find((text) => text !== undefined);
}

/** The guessed name of a node, or its label with a number or text of its own that tells it from others, or with its id. */
export function nameUnnamed({ id, labels, properties }: { readonly id: string; readonly labels: readonly string[]; readonly properties: Properties }): string {
  const own = Object.values(properties).find((value) => typeof value === 'number' || textOf(value) !== undefined);
  return guessName(properties) ?? (labels[0] === undefined ? id : `${labels[0]} ${own ?? id}`);
}
