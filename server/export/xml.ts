/** What XML 1.0 has no room for, not even escaped: control characters, halves of a pair, and two noncharacters (https://www.w3.org/TR/xml/#charsets). */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;
const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

const replace = (text: string, what: RegExp): string => text.replaceAll(forbidden, '').replaceAll(what, (character) => escapes[character] ?? character);

/** A text as it stands in an element; what XML forbids is left out. */
export const escapeText = (text: string): string => replace(text, /[&<>\r]/g);
/** The same in an attribute, where a reader would take a line break for a space. */
const escapeAttribute = (text: string): string => replace(text, /[&<>"\t\n\r]/g);

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** The start of an element; attributes without a value are left out. */
export const openTag = (name: string, attributes: Attributes = {}): string =>
  `<${name}${Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeAttribute(String(value))}"`))
    .join('')}>`;

/** An element with what is in it, already written. */
export const element = (name: string, attributes: Attributes, content = ''): string => {
  const open = openTag(name, attributes);
  return content === '' ? `${open.slice(0, -1)}/>` : `${open}${content}</${name}>`;
};

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
