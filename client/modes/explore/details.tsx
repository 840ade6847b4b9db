import { type ComponentType, useEffect, useRef } from 'react';
import type { Target } from '#contract/exploration.ts';
import { Guard } from '../../parts/guard.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import type { Reading } from '../../state/session.ts';
import { useSession, useText } from '../../use-desk.ts';
import { readingPanels } from './features.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { SheetHandle } from './sheet-handle.tsx';
import { useKeptFocus } from './use-kept-focus.ts';

const NodePanel = loadLater(() => import('./node-panel.tsx').then((module) => module.NodePanel));
const NodesPanel = loadLater(() => import('./nodes-panel.tsx').then((module) => module.NodesPanel));
const LinePanel = loadLater(() => import('./line-panel.tsx').then((module) => module.LinePanel));

/** What is read, else what is selected, else the question. */
export function Details() {
  const { t } = useText();
  const selection = useSession((state) => state.selection);
  const reading = useSession((state) => state.reading);
  const sheet = useSession((state) => state.sheet);
  const box = useRef<HTMLElement>(null);
  const key = JSON.stringify(reading ?? selection);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another panel is shown from its top
  useEffect(() => box.current?.scrollTo(0, 0), [key]);
  const keptFocus = useKeptFocus(box, key);
  return (
    <div className="details" data-sheet={sheet}>
      <SheetHandle />
      <aside id="details" ref={box} tabIndex={-1} className="panel" aria-label={t('panel.label')} {...keptFocus}>
        {/* A new key forgets what was open in the panel before. */}
        <Guard key={key}>{reading === null ? <SelectionPanel selection={selection} /> : <Read reading={reading} />}</Guard>
      </aside>
    </div>
  );
}

function Read({ reading }: { readonly reading: Reading }) {
  // A panel takes the reading of its own kind.
  const Panel = readingPanels[reading.kind] as ComponentType<{ readonly reading: Reading }> | undefined;
  return Panel === undefined ? null : <Panel reading={reading} />;
}

function SelectionPanel({ selection }: { readonly selection: Target | null }) {
  switch (selection?.kind) {
    case undefined:
      return <QuestionPanel />;
    case 'node':
      return <NodePanel id={selection.id} />;
    case 'nodes':
      return <NodesPanel ids={selection.ids} />;
    case 'line':
      return <LinePanel line={selection.line} />;
    default:
      return selection satisfies never;
  }
}
