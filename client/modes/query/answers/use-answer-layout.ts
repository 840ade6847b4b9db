import { useEffect, useMemo, useState } from 'react';
import type { PlacedNode } from '#contract/exploration.ts';
import type { GraphEdge, NodeId } from '#contract/graph.ts';
import type { ComposedAnswer } from '../../../answers/compose-answer.ts';
import { createMeasurer } from '../../../canvas/size-node.ts';
import { type Document, emptyDocument, lineKey } from '../../../state/document.ts';
import { useDesk, useKnown, useText } from '../../../use-desk.ts';
import { composeFace } from '../../explore/compose-picture.ts';

/** What is known of an answer's nodes: the answer itself, and who says its claims. */
export function useAnswerKnowledge(answer: ComposedAnswer) {
  const { claims, sources, nodes } = useKnown();
  return useMemo(() => {
    const missing = answer.missing.flatMap((id) => nodes.get(id) ?? []);
    const statements = new Map<string, readonly GraphEdge[]>();
    for (const edge of answer.edges) statements.set(lineKey(edge), [...(statements.get(lineKey(edge)) ?? []), edge]);
    return {
      nodes: new Map([...answer.nodes, ...missing.map((node) => [node.id, node] as const)]),
      statements,
      claims,
      sources,
      degrees: new Map<NodeId, number>(),
    };
  }, [answer, claims, sources, nodes]);
}

/** Places the nodes of an answer by what is tied to what; null while that is worked out. */
export function useAnswerLayout(answer: ComposedAnswer, stage: { readonly width: number; readonly height: number }) {
  const desk = useDesk();
  const words = useText();
  const known = useAnswerKnowledge(answer);
  const [document, setDocument] = useState<Document | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out once for an answer, not again when a name comes in
  useEffect(() => {
    let isGone = false;
    const measure = createMeasurer();
    const ids = [...answer.nodes.keys()];
    const lines = answer.edges.map(({ type, from, to }) => ({ type, from, to }));
    const unique = [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
    const bodies = ids.map((id) => ({ id, ...measure(composeFace(id, { known, policy: null }, words)) }));
    const place = (nodes: readonly PlacedNode[]) => {
      if (!isGone) setDocument({ ...emptyDocument, layout: { name: 'force', ...stage }, nodes, lines: unique });
    };
    desk.layout({ kind: 'force', bodies, pinned: [], lines: unique, stage }).then(
      ({ places }) => place(places.map(({ id, x, y }) => ({ id: id as NodeId, x, y }))),
      () => place(ids.map((id, rank) => ({ id, x: (rank % 15) * 160, y: Math.floor(rank / 15) * 120 }))),
    );
    return () => {
      isGone = true;
    };
  }, [desk, answer]);
  return { document, setDocument, known };
}
