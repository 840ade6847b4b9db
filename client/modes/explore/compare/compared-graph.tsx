import { useEffect, useMemo, useState } from 'react';
import type { PlacedNode, Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Comparison } from '#contract/stances.ts';
import { createMeasurer } from '../../../canvas/size-node.ts';
import { select } from '../../../commands/select.ts';
import { type Document, emptyDocument, lineKey, moveInDocument } from '../../../state/document.ts';
import { useDesk, useKnown, useText } from '../../../use-desk.ts';
import { AnswerCanvas } from '../../query/answers/answer-canvas.tsx';
import { composeFace, composePicture } from '../compose-picture.ts';
import '../../../styles/query-answer.css';

/** A small picture stays readable with no more. */
const most = 30;
const stage = { width: 620, height: 520 } as const;

/** What the compared entities have in common and apart as a graph of its own; the map is left as it is. `wanted` comes in order of importance. */
export function ComparedGraph({ comparison, names, wanted }: { readonly comparison: Comparison; readonly names: string; readonly wanted: readonly NodeId[] }) {
  const desk = useDesk();
  const { t, language } = useText();
  const known = useKnown();
  const [selection, setSelection] = useState<Target | null>(null);
  const { document, setDocument, total } = useComparedLayout(comparison, wanted);
  const picture = useMemo(
    () => (document === null ? null : composePicture({ document, known: { ...known, degrees: new Map() }, selection, language, t })),
    [document, known, selection, language, t],
  );
  if (picture === null) return <p className="minor">{t('compare.drawing')}</p>;
  return (
    <>
      <div className="compared-canvas answer-canvas">
        <AnswerCanvas
          picture={picture}
          label={t('compare.graphLabel', { names, nodes: picture.nodes.length })}
          selection={selection}
          onSelect={setSelection}
          onMove={(moves) => setDocument((before) => (before === null ? null : moveInDocument(before, moves)))}
        />
      </div>
      {total > picture.nodes.length && <p className="minor">{t('compare.graphSome', { shown: picture.nodes.length, total })}</p>}
      {selection !== null && (
        <button type="button" className="button button-small" onClick={() => void select.run(desk, selection)}>
          {t('command.select.label')}
        </button>
      )}
    </>
  );
}

/** Places the first of the wanted nodes by what is tied to what; null while that is worked out. */
function useComparedLayout({ subgraph, entities }: Comparison, wanted: readonly NodeId[]) {
  const desk = useDesk();
  const words = useText();
  const [document, setDocument] = useState<Document | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out once for a comparison, not again in another language
  useEffect(() => {
    let isGone = false;
    const there = new Set(subgraph.nodes.map(({ id }) => id));
    const ids = wanted.filter((id) => there.has(id)).slice(0, most);
    const chosen = new Set(ids);
    const compared = new Set(entities.map(({ id }) => id));
    // Lines among what is shared would hide what the compared ones have to do with it.
    const edges = subgraph.edges.filter(({ from, to }) => chosen.has(from) && chosen.has(to) && (compared.has(from) || compared.has(to)));
    const lines = [...new Map(edges.map(({ type, from, to }) => [lineKey({ type, from, to }), { type, from, to }])).values()];
    const measure = createMeasurer();
    const known = { ...desk.entities.read(), nodes: new Map([...desk.entities.read().nodes, ...subgraph.nodes.map((node) => [node.id, node] as const)]) };
    const bodies = ids.map((id) => ({ id, ...measure(composeFace(id, { known, policy: null }, words)) }));
    const place = (nodes: readonly PlacedNode[]) => {
      if (!isGone) setDocument({ ...emptyDocument, layout: { name: 'force', ...stage }, nodes, lines });
    };
    desk.layout({ kind: 'force', bodies, pinned: [], lines, stage }).then(
      ({ places }) => place(places.map(({ id, x, y }) => ({ id: id as NodeId, x, y }))),
      () => place(ids.map((id, rank) => ({ id, x: (rank % 6) * 160, y: Math.floor(rank / 6) * 120 }))),
    );
    return () => {
      isGone = true;
    };
  }, [desk, subgraph]);
  return { document, setDocument, total: wanted.length };
}
