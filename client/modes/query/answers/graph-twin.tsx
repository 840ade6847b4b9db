import { Button } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { ComposedAnswer } from '../../../answers/compose-answer.ts';
import { isSameTarget } from '../../../state/session.ts';
import { nameKind, nameNode } from '../../../text/words.ts';
import { useQueryText } from '../text/use-query-text.ts';

/** What is drawn of an answer, as two lists that select what the canvas would. */
export function GraphTwin({
  answer,
  names,
  selection,
  onSelect,
}: {
  readonly answer: ComposedAnswer;
  readonly names: ReadonlyMap<NodeId, GraphNode>;
  readonly selection: Target | null;
  readonly onSelect: (target: Target) => void;
}) {
  const { t, language } = useQueryText();
  const nameOf = (id: NodeId): string => {
    const node = names.get(id);
    return node === undefined ? id : nameNode(node, language);
  };
  const entry = (key: string, words: string, target: Target) => (
    <li key={key}>
      <Button className="link answer-entry" onPress={() => onSelect(target)} aria-pressed={isSameTarget(target, selection)}>
        {words}
      </Button>
    </li>
  );
  const lines = [...new Map(answer.edges.map(({ type, from, to }) => [JSON.stringify([type, from, to]), { type, from, to }] as const))];
  return (
    <details className="answer-twin">
      <summary>{t('answer.asText')}</summary>
      <h3>{t('answer.nodes', { count: answer.nodes.size })}</h3>
      <ul>
        {[...answer.nodes.keys()].map((id) => {
          const kind = nameKind(names.get(id)?.labels ?? [], language);
          return entry(id, kind === '' ? nameOf(id) : `${nameOf(id)} (${kind})`, { kind: 'node', id });
        })}
      </ul>
      <h3>{t('answer.relationships', { count: answer.edges.length })}</h3>
      <ul>{lines.map(([key, line]) => entry(key, `${nameOf(line.from)} – ${line.type} → ${nameOf(line.to)}`, { kind: 'line', line }))}</ul>
    </details>
  );
}
