/** A text with what of it is selected. */
export type Written = { readonly text: string; readonly start: number; readonly end: number };

/** Puts marks around what is selected, or takes them away; without a selection they enclose a word to replace. */
export function wrap({ text, start, end }: Written, mark: string, sample: string): Written {
  const inner = text.slice(start, end);
  if (text.slice(start - mark.length, start) === mark && text.slice(end, end + mark.length) === mark) {
    return { text: text.slice(0, start - mark.length) + inner + text.slice(end + mark.length), start: start - mark.length, end: end - mark.length };
  }
  const words = inner === '' ? sample : inner;
  return { text: text.slice(0, start) + mark + words + mark + text.slice(end), start: start + mark.length, end: start + mark.length + words.length };
}

/** Makes each line that the selection touches a point of a list, or a plain line again. A list stands apart from what is before it. */
export function list({ text, start, end }: Written): Written {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const lines = text.slice(from, to).split('\n');
  const isList = lines.every((line) => line.startsWith('- '));
  const changed = lines.map((line) => (isList ? line.slice(2) : `- ${line}`)).join('\n');
  const before = text.slice(0, from);
  const gap = !isList && before !== '' && !before.endsWith('\n\n') && !/(?:^|\n)- [^\n]*\n$/.test(before) ? '\n' : '';
  const place = from + gap.length;
  return { text: before + gap + changed + text.slice(to), start: place + (isList || start !== end ? 0 : changed.length), end: place + changed.length };
}

/** Makes what is selected a link to a node's id or to `glossary:term`; without a selection, its name is written. */
export function link({ text, start, end }: Written, target: string, name: string): Written {
  const words = (text.slice(start, end) || name).replaceAll(/[[\]]/g, '\\$&');
  const address = /[\s()<>]/.test(target) ? `<${target}>` : target;
  const written = `[${words}](${address})`;
  const place = start + written.length;
  return { text: text.slice(0, start) + written + text.slice(end), start: place, end: place };
}
