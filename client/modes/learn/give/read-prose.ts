import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, PhrasingContent, RootContent } from '../play/markdown.ts';

/** Words of a text that look alike. */
export type ProseRun = { readonly text: string; readonly look: 'plain' | 'strong' | 'emphasis' | 'code' };
/** A part of a text; of an item of a list, what stands before it and how deep it lies. */
export type ProseBlock =
  | { readonly kind: 'paragraph' | 'quote'; readonly runs: readonly ProseRun[] }
  | { readonly kind: 'item'; readonly runs: readonly ProseRun[]; readonly mark: string; readonly depth: number }
  | { readonly kind: 'code'; readonly text: string };

/** Reads Markdown for paper and slides: links become plain words, and HTML is words like any other. */
export const readProse = (text: string): readonly ProseBlock[] => fromMarkdown(text).children.flatMap((child) => readBlock(child, 0));

/** The ids of the glossary's terms that a text links to. */
export function termsIn(text: string): readonly string[] {
  const walk = (node: Nodes): readonly string[] => [
    ...(node.type === 'link' && node.url.startsWith('glossary:') ? [node.url.slice('glossary:'.length)] : []),
    ...('children' in node ? node.children.flatMap(walk) : []),
  ];
  return [...new Set(walk(fromMarkdown(text)))];
}

/** A block as plain words. */
export const wordsOf = (block: ProseBlock): string => (block.kind === 'code' ? block.text : block.runs.map(({ text }) => text).join(''));

function readBlock(node: RootContent, depth: number): readonly ProseBlock[] {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ kind: 'paragraph', runs: node.children.flatMap((child) => readRuns(child, 'plain')) }];
    case 'blockquote':
      return node.children.flatMap((child) => readBlock(child, depth)).map((block) => (block.kind === 'paragraph' ? { ...block, kind: 'quote' } : block));
    case 'list':
      return node.children.flatMap(({ children }, place) =>
        children
          .flatMap((child) => readBlock(child, depth + 1))
          .map((block, part): ProseBlock => {
            if (block.kind !== 'paragraph') return block;
            return { kind: 'item', runs: block.runs, depth, mark: part > 0 ? '' : node.ordered === true ? `${(node.start ?? 1) + place}.` : '•' };
          }),
      );
    case 'code':
      return [{ kind: 'code', text: node.value }];
    case 'html':
      return [{ kind: 'paragraph', runs: [{ text: node.value, look: 'plain' }] }];
    default:
      return [];
  }
}

function readRuns(node: PhrasingContent, look: ProseRun['look']): readonly ProseRun[] {
  switch (node.type) {
    case 'text':
    case 'html':
      return [{ text: node.value.replaceAll(/\s*\n\s*/g, ' '), look }];
    case 'inlineCode':
      return [{ text: node.value, look: 'code' }];
    case 'break':
      return [{ text: ' ', look }];
    case 'strong':
      return node.children.flatMap((child) => readRuns(child, 'strong'));
    case 'emphasis':
      return node.children.flatMap((child) => readRuns(child, 'emphasis'));
    case 'link':
    case 'delete':
      return node.children.flatMap((child) => readRuns(child, look));
    default:
      return [];
  }
}
