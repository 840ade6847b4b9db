import { useEffect, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { AnswerGraph } from '../../../answers/collect-graph.ts';
import { composeAnswer } from '../../../answers/compose-answer.ts';
import type { Ownership } from '../../../answers/draw-answer.ts';
import { Icon } from '../../../parts/icon.tsx';
import { lineKey, moveInDocument } from '../../../state/document.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { composePicture } from '../../explore/compose-picture.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { AnswerCanvas } from './answer-canvas.tsx';
import { GraphTwin } from './graph-twin.tsx';
import { Scrolled } from './scrolled.tsx';
import { useAnswerLayout } from './use-answer-layout.ts';
import { ValueDetails } from './value-details.tsx';

const most = 300;
const stage = { width: 900, height: 520 } as const;

/** The nodes and relationships of an answer as the map would draw them, and as text. */
export function AnswerGraphView({ graph, ownership }: { readonly graph: AnswerGraph; readonly ownership: Ownership }) {
  const desk = useDesk();
  const { t } = useQueryText();
  const { t: pageText, language } = useText();
  const [selection, select] = useState<Target | null>(null);
  const answer = useMemo(() => composeAnswer(graph, ownership, { most, language }), [graph, ownership, language]);
  const { document, setDocument, known } = useAnswerLayout(answer, stage);
  useEffect(() => {
    if (answer.missing.length === 0) return;
    // Without an answer these nodes keep their ids for names.
    desk.api.readSubgraph({ body: { ids: [...answer.missing] } }).then(desk.entities.keepSubgraph, () => undefined);
  }, [desk, answer]);
  const picture = useMemo(
    () => (document === null ? null : composePicture({ document, known, selection, language, t: pageText })),
    [document, known, selection, language, pageText],
  );
  const [nodes, relationships] = [t('answer.nodes', { count: answer.nodes.size }), t('answer.relationships', { count: answer.edges.length })];
  return (
    <div className="answer-graph">
      <div className="answer-canvas">
        {picture === null ? (
          <p className="answer-state minor">{t('answer.drawing')}</p>
        ) : (
          <AnswerCanvas
            picture={picture}
            label={t('answer.graph', { nodes, relationships })}
            selection={selection}
            onSelect={select}
            onMove={(moves) => setDocument((before) => (before === null ? null : moveInDocument(before, moves)))}
          />
        )}
        <p className="answer-drawn minor">
          {answer.total > answer.nodes.size
            ? t('answer.drawnOf', { drawn: answer.nodes.size.toLocaleString(language), nodes: t('answer.nodes', { count: answer.total }) })
            : `${nodes}, ${relationships}`}
        </p>
      </div>
      {selection !== null && (
        <section className="answer-chosen" aria-label={t('answer.details')}>
          <Button className="button button-plain button-icon button-small answer-close" aria-label={t('answer.closeDetails')} onPress={() => select(null)}>
            <Icon name="close" size={16} />
          </Button>
          <Scrolled className="answer-details-body" label={t('answer.properties')}>
            <Chosen target={selection} answer={answer} graph={graph} />
          </Scrolled>
        </section>
      )}
      <GraphTwin answer={answer} names={known.nodes} selection={selection} onSelect={select} />
    </div>
  );
}

function Chosen({ target, answer, graph }: { readonly target: Target; readonly answer: ReturnType<typeof composeAnswer>; readonly graph: AnswerGraph }) {
  const { t } = useQueryText();
  if (target.kind === 'line') {
    return (answer.queryRelationships.get(lineKey(target.line)) ?? []).map((relationship) => (
      <ValueDetails key={relationship.elementId} value={relationship} ends={graph.nodes} />
    ));
  }
  const id = target.kind === 'node' ? target.id : target.ids[0];
  const node = id === undefined ? undefined : answer.queryNodes.get(id);
  return node === undefined ? <p className="minor">{t('answer.notInAnswer')}</p> : <ValueDetails value={node} ends={graph.nodes} />;
}
