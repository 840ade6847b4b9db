import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import { bindText } from '../../../text/words.ts';
import { TermLink } from '../glossary/term-link.tsx';
import '../../../styles/code-font.css';
import '../../../styles/learn-text.css';
import type { Link, List, Nodes, PhrasingContent, RootContent } from './markdown.ts';

export type LessonTextProps = {
  /** Markdown. */
  readonly text: string;
  readonly language: string;
  /** Whether a link may lead to a node; a link to another is plain text. */
  readonly isKnown: (id: NodeId) => boolean;
  readonly onNode: (id: NodeId) => void;
  /** The node that is selected; links to it are pressed. */
  readonly selected?: NodeId | null;
};

/** The text of a step. Of Markdown it knows paragraphs, lists, emphasis, quotes, code and links to nodes and terms; the rest is shown as it is written, and HTML is text. */
export function LessonText({ text, language, ...links }: LessonTextProps) {
  const blocks = useMemo(() => fromMarkdown(text).children, [text]);
  return (
    <div className="lesson-text" lang={language}>
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a block has nothing else to be known by, and keeps no state
        <Block key={place} block={block} links={links} />
      ))}
    </div>
  );
}

type Links = Pick<LessonTextProps, 'isKnown' | 'onNode' | 'selected'>;

function Block({ block, links }: { readonly block: RootContent; readonly links: Links }): ReactNode {
  switch (block.type) {
    case 'paragraph':
      return (
        <p>
          <Run parts={block.children} links={links} />
        </p>
      );
    case 'heading':
      return (
        <p>
          <strong>
            <Run parts={block.children} links={links} />
          </strong>
        </p>
      );
    case 'list':
      return <Points list={block} links={links} />;
    case 'blockquote':
      return (
        <blockquote>
          <Blocks blocks={block.children} links={links} />
        </blockquote>
      );
    case 'code':
      return (
        <pre>
          <code>{block.value}</code>
        </pre>
      );
    case 'thematicBreak':
      return <hr />;
    case 'html':
      return <p>{block.value}</p>;
    default:
      return null;
  }
}

function Blocks({ blocks, links }: { readonly blocks: readonly RootContent[]; readonly links: Links }) {
  return blocks.map((block, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a block has nothing else to be known by, and keeps no state
    <Block key={place} block={block} links={links} />
  ));
}

function Points({ list, links }: { readonly list: List; readonly links: Links }) {
  const items = list.children.map(({ children }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an item has nothing else to be known by, and keeps no state
    <li key={place}>
      {children.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: as above
        <Fragment key={at}>{block.type === 'paragraph' ? <Run parts={block.children} links={links} /> : <Block block={block} links={links} />}</Fragment>
      ))}
    </li>
  ));
  return list.ordered === true ? <ol start={list.start ?? 1}>{items}</ol> : <ul>{items}</ul>;
}

function Run({ parts, links }: { readonly parts: readonly PhrasingContent[]; readonly links: Links }) {
  return parts.map((part, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a part has nothing else to be known by, and keeps no state
    <Part key={place} part={part} links={links} />
  ));
}

function Part({ part, links }: { readonly part: PhrasingContent; readonly links: Links }): ReactNode {
  switch (part.type) {
    case 'text':
      return bindText(part.value);
    case 'emphasis':
      return (
        <em>
          <Run parts={part.children} links={links} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Run parts={part.children} links={links} />
        </strong>
      );
    case 'inlineCode':
      return <code>{part.value}</code>;
    case 'break':
      return <br />;
    case 'link':
      return <Reference link={part} links={links} />;
    default:
      return plainText(part);
  }
}

const term = /^glossary:([a-z0-9-]+)$/;

/** A link to a term or to a node; one that leads anywhere else is its words alone. */
function Reference({ link: { url, children }, links }: { readonly link: Link; readonly links: Links }) {
  const { isKnown, onNode, selected } = links;
  const words = <Run parts={children} links={links} />;
  const found = term.exec(url)?.[1];
  if (found !== undefined) return <TermLink term={found}>{words}</TermLink>;
  const id = decode(url) as NodeId;
  if (!isKnown(id)) return words;
  return (
    <Button className="link lesson-node" aria-pressed={selected === id} onPress={() => onNode(id)}>
      {words}
    </Button>
  );
}

function decode(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

/** The words of Markdown without its marks. */
export const plainText = (node: Nodes): string =>
  'value' in node ? node.value : 'alt' in node ? (node.alt ?? '') : 'children' in node ? node.children.map(plainText).join('') : '';
