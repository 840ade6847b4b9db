import { NodeReference } from '#contract/answers.ts';
import { EdgeId, type GraphEdge, type GraphNode, NodeId } from '#contract/graph.ts';

/** A question with two sides, a claim and a hub, small enough to count by hand. */
export const id = (text: string): NodeId => NodeId.parse(text);

export const buildNode = (text: string, kind: string, properties: GraphNode['properties'] = {}): GraphNode => ({
  id: id(text),
  labels: ['Entity', kind],
  properties: { name: text, nameEs: `${text} (es)`, ...properties },
});

export const buildEdge = (from: string, type: string, to: string, { source = 'a', ...properties }: GraphEdge['properties'] = {}): GraphEdge => ({
  id: EdgeId.parse(`${from}.${type}.${to}.${String(source)}`),
  type,
  from: id(from),
  to: id(to),
  properties: { source, ...properties },
});

export const line = (from: string, type: string, to: string) => ({ from: id(from), type, to: id(to) });

export const smallGraph = {
  nodes: [
    buildNode('policy', 'Policy'),
    buildNode('wider', 'Policy'),
    buildNode('ann', 'Person'),
    buildNode('bob', 'Person'),
    buildNode('cid', 'Person'),
    buildNode('claim', 'Claim', { text: 'That it is so.' }),
  ],
  edges: [
    buildEdge('ann', 'PROPOSES', 'policy'),
    buildEdge('ann', 'PROPOSES', 'policy', { source: 'b' }),
    buildEdge('bob', 'OPPOSES', 'policy', { condition: 'as long as it lasts' }),
    buildEdge('cid', 'OPPOSES', 'wider'),
    buildEdge('policy', 'PART_OF', 'wider'),
    buildEdge('ann', 'ASSERTS', 'claim'),
    buildEdge('bob', 'DENIES', 'claim'),
  ],
};

const person = (name: string) => NodeReference.parse({ id: name.toLowerCase(), kinds: ['Person'], name });

/** Ann asserts the claim, Bob denies it. */
export const smallVoices = [{ id: id('claim'), assertedBy: [person('Ann')], deniedBy: [person('Bob')], disputed: true }] as const;
