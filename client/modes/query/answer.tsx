import { useCallback, useMemo, useState } from 'react';
import { Button, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { type AnswerGraph, createCollector } from '../../answers/collect-graph.ts';
import { readDrawable } from '../../answers/draw-answer.ts';
import { type AnswerView, chooseView, viewsOf } from '../../answers/choose-view.ts';
import { showExplore } from '../../commands/modes.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import type { Run } from '../../state/console.ts';
import { useAnswer } from '../../use-desk.ts';
import { AnswerJson } from './answers/answer-json.tsx';
import { AnswerPlan } from './answers/answer-plan.tsx';
import { AnswerTable } from './answers/answer-table.tsx';
import { DownloadMenu } from './answers/download-menu.tsx';
import { MapMenu } from './answers/map-menu.tsx';
import { useQueryText } from './text/use-query-text.ts';
import '../../styles/query-answer.css';

const AnswerGraphView = loadLater(() => import('./answers/answer-graph.tsx').then((module) => module.AnswerGraphView));

const noGraph: AnswerGraph = { nodes: new Map(), relationships: new Map() };

type Props = {
  readonly run: Run;
  /** How its reader wants to see it; null leaves it to what it holds. */
  readonly chosen: AnswerView | null;
  readonly choose: (view: AnswerView) => void;
};

/** What a query answered: as graph, table, JSON or plan, to the map, and as a file. */
export function Answer(props: Props) {
  return <AnswerOfRun key={props.run.id} {...props} />;
}

function AnswerOfRun({ run, chosen, choose }: Props) {
  const { t } = useQueryText();
  const [said, setSaid] = useState<{ readonly sentence: string; readonly isOfMap: boolean }>({ sentence: '', isOfMap: false });
  const [failure, setFailure] = useState<{ readonly error: Error; readonly retry: () => void } | null>(null);
  const say = useCallback((sentence: string, about?: 'map') => setSaid({ sentence, isOfMap: about === 'map' }), []);
  const isRunning = run.status === 'running';
  // A row that still comes may bring more: what the answer ties together is read when all are here.
  const graph = useMemo(() => (isRunning ? noGraph : createCollector()(run.rows, run.count)), [isRunning, run.rows, run.count]);
  const { answer: readiness } = useAnswer('readReadiness', {});
  const foreign = readiness.status === 'ready' && readiness.value.store.owner === 'foreign';
  const ownership = useMemo(() => ({ foreign }), [foreign]);
  const drawable = useMemo(() => readDrawable(graph, ownership), [graph, ownership]);
  const views = viewsOf(run);
  const view = chosen !== null && views.includes(chosen) ? chosen : chooseView(run, graph);
  return (
    <div className="answer">
      <div className="answer-top">
        <ToggleButtonGroup
          className="group views"
          aria-label={t('answer.views')}
          disallowEmptySelection
          selectedKeys={[view]}
          onSelectionChange={([next]) => choose(next as AnswerView)}
        >
          {views.map((one) => (
            <ToggleButton key={one} id={one} className="button">
              {t(`answer.view.${one}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
        <p className="answer-said" role="status">
          {said.sentence}{' '}
          {said.isOfMap && (
            <CommandButton command={showExplore} input={undefined} className="link">
              {t('answer.showMap')}
            </CommandButton>
          )}
        </p>
        {drawable.ids.size + drawable.leftOut > 0 && <MapMenu answer={drawable} say={say} onFailure={setFailure} />}
        <DownloadMenu run={run} say={say} />
      </div>
      {failure !== null && (
        <div className="answer-failure">
          <Failure error={failure.error} onRetry={failure.retry} />
          <Button className="button button-plain button-icon" aria-label={t('answer.closeFailure')} onPress={() => setFailure(null)}>
            <Icon name="close" size={16} />
          </Button>
        </div>
      )}
      <div className="answer-view">
        <View view={view} run={run} graph={graph} ownership={ownership} say={say} />
      </div>
    </div>
  );
}

type ViewProps = {
  readonly view: AnswerView;
  readonly run: Run;
  readonly graph: AnswerGraph;
  readonly ownership: { readonly foreign: boolean };
  readonly say: (sentence: string, about?: 'map') => void;
};

function View({ view, run, graph, ownership, say }: ViewProps) {
  const { t } = useQueryText();
  const plan = run.summary?.plan ?? null;
  if (view === 'plan' && plan !== null) return <AnswerPlan plan={plan} />;
  if (run.count === 0) return <NoRows run={run} />;
  switch (view) {
    case 'graph':
      if (run.status === 'running') return <p className="answer-state">{t('answer.drawnLater')}</p>;
      if (graph.nodes.size + graph.relationships.size === 0) return <p className="answer-state">{t('answer.noGraph')}</p>;
      return <AnswerGraphView graph={graph} ownership={ownership} />;
    case 'json':
      return <AnswerJson run={run} say={say} />;
    case 'plan':
    case 'table':
      return <AnswerTable run={run} ends={graph.nodes} ownership={ownership} say={say} />;
    default:
      return view satisfies never;
  }
}

/** Why there are no rows. */
function NoRows({ run: { status, summary } }: { readonly run: Run }) {
  const { t } = useQueryText();
  if (status === 'running') return <p className="answer-state minor">{t('answer.waiting')}</p>;
  if (status === 'failed') return <p className="answer-state">{t('answer.failed')}</p>;
  if (status === 'stopped') return <p className="answer-state">{t('answer.stopped')}</p>;
  if (summary?.plan != null) return <p className="answer-state">{t('answer.planOnly')}</p>;
  return (
    <div className="answer-state">
      <p>{t('answer.empty')}</p>
      <p className="minor">{t('answer.emptyHint')}</p>
    </div>
  );
}
