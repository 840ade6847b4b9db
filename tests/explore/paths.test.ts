import { expect, test } from '@jest/globals';
import { GraphEdge, GraphNode, NodeId } from '#contract/graph.ts';
import { shapeOfPath } from '#server/explore/shape-of-path.ts';
import { describeOnBothStores } from './describe-on-both-stores.ts';

const ids = (...texts: readonly string[]): NodeId[] => texts.map((text) => NodeId.parse(text));

await describeOnBothStores('paths', 'mexico-us', (explorer) => {
  const find = (between: readonly NodeId[], more: object = {}) => explorer().api.findPaths({ body: { between: [...between], ...more } });

  test('each has its shape, its sources, and its edges as statements with passages', async () => {
    const { paths, edges, statements } = await find(ids('marco-rubio', 'merida-initiative'));
    expect(paths.map(({ shape, sources }) => [shape, sources])).toEqual([
      ['Person -HOLDS_OFFICE> Place -PARTY_TO> Policy', 2],
      ['Person -SUPPORTS> Policy <PART_OF- Policy', 2],
    ]);
    expect(statements.map(({ edge }) => edge.id).sort()).toEqual(edges.map(({ id }) => id).sort());
    expect(statements.every(({ passages, source, from, to }) => passages.length > 0 && source !== null && from.name !== from.id && to.name !== to.id)).toBe(
      true,
    );
  });

  test('shorter ones come first, then those that more sources tell', async () => {
    const { paths } = await find(ids('marco-rubio', 'drug-cartels', 'mexico', 'fentanyl-trafficking'));
    const ranks = paths.map(({ nodes, sources }) => [nodes.length, -sources] as const);
    expect(ranks).toEqual([...ranks].sort(([a, b], [c, d]) => a - c || b - d));
  });

  test('every two of ten are connected, however many ways there are between the first two', async () => {
    const ten = ids(
      'mexico',
      'united-states',
      'donald-trump',
      'claudia-sheinbaum',
      'marco-rubio',
      'drug-cartels',
      'merida-initiative',
      'security-cooperation',
      'us-troop-deployment-to-mexico',
      'fentanyl-trafficking',
    );
    const { paths, truncated } = await find(ten);
    expect(paths.length).toBeLessThanOrEqual(100);
    expect(typeof truncated).toBe('boolean');
    const pairs = new Set(paths.map(({ nodes }) => [nodes[0], nodes.at(-1)].sort().join()));
    expect(pairs.size).toBe(45);
  });
});

test('a shape keeps direction, joins several types and has none for a symmetric type', () => {
  const node = (id: string, kind: string) => GraphNode.parse({ id, labels: ['Entity', kind], properties: {} });
  const edge = (from: string, type: string, to: string) => GraphEdge.parse({ id: `${from}.${type}.${to}`, type, from, to, properties: {} });
  const nodes = [node('a', 'Person'), node('b', 'Policy'), node('c', 'Place')];
  expect(
    shapeOfPath(nodes, [
      [edge('a', 'SUPPORTS', 'b'), edge('a', 'PROPOSES', 'b'), edge('a', 'SUPPORTS', 'b')],
      [edge('c', 'PARTY_TO', 'b'), edge('b', 'LOCATED_IN', 'c')],
    ]),
  ).toBe('Person -PROPOSES|SUPPORTS> Policy -LOCATED_IN>|<PARTY_TO- Place');
  expect(
    shapeOfPath(
      [nodes[0], nodes[2]].flatMap((one) => one ?? []),
      [[edge('a', 'COOPERATES_WITH', 'c')]],
    ),
  ).toBe('Person -COOPERATES_WITH- Place');
});
