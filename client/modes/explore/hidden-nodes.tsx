import { showHidden, showNodes } from '../../commands/registry.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { useText } from '../../use-desk.ts';
import type { HiddenRow } from './outline-rows.ts';

/** What is in the document and not on the map, each to be shown again. */
export function HiddenNodes({ rows }: { readonly rows: readonly HiddenRow[] }) {
  const { t } = useText();
  if (rows.length === 0) return null;
  return (
    <details className="hidden-nodes">
      <summary>{t('outline.hidden', { count: rows.length })}</summary>
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
