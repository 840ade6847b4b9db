import { useRef } from 'react';
import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { select } from '../../../commands/select.ts';
import { bindInput } from '../../../commands/stances/bind-input.ts';
import { showOnMap, showOverTime } from '../../../commands/stances/show-on-map.ts';
import { compare } from '../../../commands/tools.ts';
import { ShapeGlyph } from '../../../parts/glyphs.tsx';
import { loadLater } from '../../../parts/load-later.tsx';
import { kindOf, nameReference } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';

const CommandMenu = loadLater(() => import('../../../parts/command-menu.tsx').then((module) => module.CommandMenu), { waiting: 'unseen' });

/** A row or column: its node, and who or what it has cells with. */
export type Head = { readonly node: NodeReference; readonly others: readonly NodeId[] };

/** The name of a row or column, which opens its menu. */
export function GridHead({
  head,
  at,
  onOpen,
}: {
  readonly head: Head;
  readonly at: string;
  readonly onOpen: (menu: { readonly head: Head; readonly element: HTMLElement }) => void;
}) {
  const { language } = useText();
  const { node } = head;
  const kind = kindOf(node.kinds);
  const name = nameReference(node, language);
  return (
    <button
      type="button"
      className="matrix-head"
      data-at={at}
      tabIndex={-1}
      aria-haspopup="menu"
      title={name}
      onClick={({ currentTarget }) => onOpen({ head, element: currentTarget })}
    >
      {!at.startsWith('0 ') && <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} />}
      <span className={kind === 'Claim' ? 'matrix-name said' : 'matrix-name'}>{name}</span>
    </button>
  );
}

/** What can be done with a row or column. */
export function HeadMenu({ head: { node, others }, element, onClose }: { readonly head: Head; readonly element: HTMLElement; readonly onClose: () => void }) {
  const { language } = useText();
  const anchor = useRef<HTMLElement | null>(element);
  anchor.current = element;
  const entries = [
    { command: bindInput(select, { kind: 'node', id: node.id } as const) },
    { command: bindInput(showOnMap, [node.id, ...others]) },
    { command: bindInput(showOverTime, node.id) },
    { command: bindInput(compare, [node.id]) },
  ];
  return (
    <CommandMenu label={nameReference(node, language)} parts={[{ title: nameReference(node, language), entries }]} triggerRef={anchor} onClose={onClose} />
  );
}
