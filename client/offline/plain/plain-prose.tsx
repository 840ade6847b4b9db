import { fromMarkdown } from 'mdast-util-from-markdown';
import { Fragment, type ReactNode } from 'react';

type Tree = ReturnType<typeof fromMarkdown>;
type Part = Tree['children'][number];

/** Text of a lesson as elements that need no script: what links to the map or to a term is text alone. */
export function PlainProse({ text }: { readonly text: string }) {
  return <>{contentOf(fromMarkdown(text))}</>;
}

const contentOf = (node: Tree | Part): ReactNode =>
  'children' in node ? node.children.map((child) => <Fragment key={child.position?.start.offset}>{elementOf(child)}</Fragment>) : null;

function elementOf(node: Part): ReactNode {
  switch (node.type) {
    case 'paragraph':
      return <p>{contentOf(node)}</p>;
    case 'heading':
      return <h3>{contentOf(node)}</h3>;
    case 'blockquote':
      return <blockquote>{contentOf(node)}</blockquote>;
    case 'list':
      return node.ordered === true ? <ol start={node.start ?? 1}>{contentOf(node)}</ol> : <ul>{contentOf(node)}</ul>;
    case 'listItem':
      return <li>{contentOf(node)}</li>;
    case 'emphasis':
      return <em>{contentOf(node)}</em>;
    case 'strong':
      return <strong>{contentOf(node)}</strong>;
    case 'inlineCode':
      return <code>{node.value}</code>;
    case 'code':
      return (
        <pre>
          <code>{node.value}</code>
        </pre>
      );
    case 'text':
    case 'html':
      return node.value;
    case 'break':
      return <br />;
    case 'thematicBreak':
      return <hr />;
    default:
      return contentOf(node);
  }
}
