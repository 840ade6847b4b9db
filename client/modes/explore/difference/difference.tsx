import { useState } from 'react';
import type { Exploration, Line } from '#contract/exploration.ts';
import type { Change, Changes } from '#contract/timeline.ts';
import { drawAdded } from '../../../commands/views/draw-added.ts';
import { Answered } from '../../../parts/answered.tsx';
import { CommandButton } from '../../../parts/command-button.tsx';
import { lineKey } from '../../../state/document.ts';
import { useWords } from '../../../text/more-words.ts';
import { useAnswer, useDocument, useKnown, useSession, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { ChangeList } from './change-list.tsx';
import { isEmptyDifference, summariseChanges } from './summarise-changes.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';

const words = { en, es } as const;

/** What of a view has changed in the data since its link was made. */
export function Difference() {
  useWords(words);
  const { t } = useText();
  // The notice may be put away while this is read.
  const trouble = useSession((state) => state.linkTrouble);
  const [opened] = useState(trouble);
  const shown = trouble?.kind === 'changed' ? trouble : opened;
  return (
    <>
      <PanelHeading eyebrow={t('difference.eyebrow')} title={t('difference.title')} />
      {shown?.kind === 'changed' ? <Since since={shown.since} linked={shown.linked} /> : <p>{t('difference.noLink')}</p>}
    </>
  );
}

function Since({ since, linked }: { readonly since: number; readonly linked: Exploration }) {
  const changes = useAnswer('listChanges', { query: { since } });
  return <Answered {...changes}>{(value) => <Lists changes={value} linked={linked} />}</Answered>;
}

function Lists({ changes, linked }: { readonly changes: Changes; readonly linked: Exploration }) {
  const { t } = useText();
  const { nodes } = useKnown();
  const document = useDocument();
  const { goneNodes, goneEdges, addedEdges, addedBeside, changed, isComplete } = summariseChanges(changes, linked);
  const told = new Set(goneNodes.map(({ id }) => id));
  // What the log does not tell is seen by what the graph does not answer with.
  const untold = linked.nodes.filter(({ id }) => !nodes.has(id) && !told.has(id)).map(({ id }) => missing('node', id));
  const toldLines = new Set(goneEdges.flatMap((edge) => toLine(edge)).map(lineKey));
  const drawnLines = new Set(document.lines.map(lineKey));
  const drawnNodes = new Set<string>(document.nodes.map(({ id }) => id));
  const untoldLines = isComplete
    ? []
    : linked.lines.filter((line) => drawnNodes.has(line.from) && drawnNodes.has(line.to) && !drawnLines.has(lineKey(line)) && !toldLines.has(lineKey(line)));
  const gone = [...goneNodes, ...untold];
  const goneLines = [
    ...goneEdges,
    ...untoldLines.map(({ type, from, to }): Change => ({ ...missing('edge', `${from}.${type}.${to}`), type, ends: [from, to] })),
  ];
  const isNone = isEmptyDifference({ goneNodes: gone, goneEdges: goneLines, addedEdges, addedBeside, changed, isComplete });
  return (
    <>
      {!isComplete && <p>{t('difference.incomplete')}</p>}
      {isNone && isComplete && <p>{t('difference.none')}</p>}
      <Part title={t('difference.goneNodes')} list={gone} />
      <Part title={t('difference.goneLines')} list={goneLines} />
      {addedEdges.length > 0 && (
        <Section title={t('difference.added')} count={addedEdges.length}>
          <ChangeList list={addedEdges} />
          <CommandButton command={drawAdded} input={addedEdges.flatMap(toLine)} />
        </Section>
      )}
      <Part title={t('difference.beside')} list={addedBeside} />
      <Part title={t('difference.changed')} list={changed} />
    </>
  );
}

function Part({ title, list }: { readonly title: string; readonly list: readonly Change[] }) {
  if (list.length === 0) return null;
  return (
    <Section title={title} count={list.length}>
      <ChangeList list={list} />
    </Section>
  );
}

const toLine = ({ type, ends }: Change): readonly Line[] => (type === null || ends === null ? [] : [{ type, from: ends[0], to: ends[1] }]);

/** Something that is gone without a record of it. */
const missing = (kind: Change['kind'], id: string): Change => ({ kind, change: 'removed', id, ends: null, type: null, name: null, properties: [], at: '' });
