import { useEffect, useRef } from 'react';
import { showHidden, showNodes } from '../../commands/registry.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { useText } from '../../use-desk.ts';
import type { HiddenRow } from './outline-rows.ts';

/** What is in the document and not on the map, each to be shown again. */
export function HiddenNodes({ rows }: { readonly rows: readonly HiddenRow[] }) {
  const { t } = useText();
  const summary = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  // A button that was pressed here goes with its row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the rows are what takes it away
  useEffect(() => {
    if (!hadFocus.current || document.activeElement !== document.body) return;
    hadFocus.current = false;
    (summary.current ?? document.getElementById('outline'))?.focus();
  }, [rows]);
  if (rows.length === 0) return null;
  return (
    <details
      className="hidden-nodes"
      onFocus={() => {
        hadFocus.current = true;
      }}
      onBlur={({ relatedTarget }) => {
        hadFocus.current = relatedTarget === null && hadFocus.current;
      }}
    >
      <summary ref={summary}>{t('outline.hidden', { count: rows.length })}</summary>
      <CommandButton command={showHidden} input={undefined} className="button button-small" />
      <ul>
        {rows.map(({ id, node, name, kind, kindName }) => (
          <li key={id}>
            <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} />
            <span className="tree-words">
              <span className={kind === 'Claim' ? 'said' : 'hit-name'}>{name}</span> <span className="minor">{kindName}</span>
            </span>
            <CommandButton command={showNodes} input={[node]} className="button button-small" label={t('outline.show', { name })}>
              {t('command.showNodes.label')}
            </CommandButton>
          </li>
        ))}
      </ul>
    </details>
  );
}
