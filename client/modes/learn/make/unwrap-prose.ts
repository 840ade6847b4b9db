import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes } from '../play/markdown.ts';

type Span = { readonly start: number; readonly end: number };

/** Where words stand in which a line break is only a space: not in code, in HTML, or where a break was asked for. */
const readWords = (node: Nodes): readonly Span[] => {
  if (node.type === 'text' || node.type === 'inlineCode') return [{ start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 }];
  return 'children' in node ? node.children.flatMap(readWords) : [];
};

/** What a text says, without where it stands and where its lines break. */
const readMeaning = (node: Nodes): unknown => {
  if (node.type === 'text' || node.type === 'inlineCode') return [node.type, node.value.replaceAll(/\s*\n\s*/g, ' ')];
  const { position: _, ...rest } = node;
  return 'children' in node ? [{ ...rest, children: [] }, node.children.map(readMeaning)] : rest;
};

/**
 * Markdown whose paragraphs are one line each, for a field that wraps by itself. It says the same; where that cannot be had, the text is given as it is.
 */
export function unwrapProse(text: string): string {
  if (!text.includes('\n')) return text;
  const tree = fromMarkdown(text);
  let done = 0;
  let unwrapped = '';
  for (const { start, end } of readWords(tree)) {
    unwrapped += text.slice(done, start) + text.slice(start, end).replaceAll(/[ \t]*\r?\n[ \t]*(?:>[ \t]?)*/g, ' ');
    done = end;
  }
  unwrapped += text.slice(done);
  return JSON.stringify(readMeaning(fromMarkdown(unwrapped))) === JSON.stringify(readMeaning(tree)) ? unwrapped : text;
}
