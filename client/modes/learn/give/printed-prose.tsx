import type { ProseBlock, ProseRun } from './read-prose.ts';

/** The text of a step on paper. */
export function PrintedProse({ blocks }: { readonly blocks: readonly ProseBlock[] }) {
  return (
    <div className="handout-text">
      {blocks.map((block, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a text is read once and never changes
        <Block key={place} block={block} />
      ))}
    </div>
  );
}

function Block({ block }: { readonly block: ProseBlock }) {
  switch (block.kind) {
    case 'paragraph':
      return (
        <p>
          <Runs runs={block.runs} />
        </p>
      );
    case 'quote':
      return (
        <blockquote>
          <Runs runs={block.runs} />
        </blockquote>
      );
    case 'item':
      return (
        <p className={block.depth > 1 ? 'handout-item handout-deeper' : 'handout-item'}>
          <span>{block.mark}</span>
          <span>
            <Runs runs={block.runs} />
          </span>
        </p>
      );
    case 'code':
      return (
        <pre>
          <code>{block.text}</code>
        </pre>
      );
    default:
      return block satisfies never;
  }
}

const tags = { plain: 'span', strong: 'strong', emphasis: 'em', code: 'code' } as const;

function Runs({ runs }: { readonly runs: readonly ProseRun[] }) {
  return runs.map(({ text, look }, place) => {
    const Tag = tags[look];
    // biome-ignore lint/suspicious/noArrayIndexKey: a text is read once and never changes
    return <Tag key={place}>{text}</Tag>;
  });
}
