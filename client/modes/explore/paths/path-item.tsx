import { type ToggleEvent, useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { drawPaths } from '../../../commands/paths/draw-paths.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { useText } from '../../../use-desk.ts';
import { SourceTags } from '../source-tag.tsx';
import { StatementItem } from '../statement-item.tsx';
import { composeRows, sourcesOf } from '../statement-rows.ts';
import { nameChain, type ReadPath } from './compose-paths.ts';
import { CopyButton } from './copy-button.tsx';

type Props = { readonly path: ReadPath; readonly isOpen: boolean; readonly onPoint: (ids: readonly NodeId[]) => void };

/** One path as a sentence with its sources; its statements and their passages open below it. */
export function PathItem({ path, isOpen: isOpenAtFirst, onPoint }: Props) {
  const { t, language } = useText();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const statements = path.steps.flatMap((step) => step.statements);
  return (
    <li
      className="path"
      onPointerEnter={() => onPoint(path.nodes)}
      onPointerLeave={() => onPoint([])}
      onFocus={() => onPoint(path.nodes)}
      onBlur={() => onPoint([])}
    >
      <p className="path-chain">
        <span>{nameChain(path, t, language)}</span> <SourceTags sources={sourcesOf(statements)} />
      </p>
      <p className="minor">
        {t('paths.steps', { count: path.steps.length })}
        {path.sources > 0 && ` · ${t('paths.withSources', { count: path.sources })}`}
      </p>
      <details open={isOpen} onToggle={(event: ToggleEvent<HTMLDetailsElement>) => setOpen(event.currentTarget.open)}>
        <summary>{t('paths.evidence')}</summary>
        {isOpen && path.steps.map((step) => composeRows(step.statements).map((row) => <StatementItem key={row.key} row={row} />))}
      </details>
      <div className="buttons">
        <CommandButton command={drawPaths} input={[path.nodes]} className="button button-small" />
        <CopyButton paths={[path]} />
      </div>
    </li>
  );
}
