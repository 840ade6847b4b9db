import { useStore } from 'zustand';
import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { useWords } from '../../../text/more-words.ts';
import { joinNames, nameReference, referTo } from '../../../text/words.ts';
import { useAnswer, useDesk, useKnown, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { filterWords } from '../filters/filter-words.ts';
import { stanceWords } from '../stances/text/stance-words.ts';
import { LimitFields } from './limit-fields.tsx';
import { PathEnds } from './path-ends.tsx';
import { pathLimitsOf } from './path-limits.ts';
import { PathResults } from './path-results.tsx';
import { pathsWords } from './paths-words.ts';
import '../../../styles/fields.css';
import '../../../styles/stances.css';
import './paths.css';

/** What connects up to ten nodes, over the whole graph: between two every shortest path, between more what ties them together. */
export function PathsPanel({ reading: { ids } }: { readonly reading: { readonly ids: readonly NodeId[] } }) {
  useWords(pathsWords);
  // The field that finds an entity and that for a day come with their words.
  useWords(stanceWords);
  useWords(filterWords);
  const desk = useDesk();
  const { t, language } = useText();
  const store = pathLimitsOf(desk);
  const limits = useStore(store);
  const ends = useEnds(ids);
  const names = joinNames(
    ends.map((end) => nameReference(end, language)),
    language,
  );
  return (
    <>
      <PanelHeading
        eyebrow={t('paths.eyebrow')}
        title={<span className="long">{ids.length > 1 ? t('paths.title', { names }) : t('paths.alone', { name: names })}</span>}
      />
      <div className="panel-top">
        {ids.length < 2 && <p>{t('paths.needs')}</p>}
        <PathEnds ends={ends} />
        <LimitFields limits={limits} onChange={(part) => store.setState(part)} />
      </div>
      {ids.length > 1 && <PathResults ids={ids} limits={limits} onLonger={(maxLength) => store.setState({ maxLength })} />}
    </>
  );
}

/** The ends by name, also those that the page has not read yet. */
function useEnds(ids: readonly NodeId[]): readonly NodeReference[] {
  const { nodes } = useKnown();
  const { answer } = useAnswer('readSubgraph', { body: { ids: [...ids] } });
  const read = new Map(answer.status === 'ready' ? answer.value.nodes.map((node) => [node.id, node] as const) : []);
  return ids.map((id) => {
    const node = nodes.get(id) ?? read.get(id);
    return node === undefined ? { id, kinds: [], name: id } : referTo(node);
  });
}
