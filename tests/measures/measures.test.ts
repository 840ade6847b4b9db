import { expect, test } from '@jest/globals';
import { PosturaError } from '#contract/errors.ts';
import { NodeId } from '#contract/graph.ts';
import { requireSize } from '#server/measures/require-size.ts';
import { describeOnBothStores } from '../explore/describe-on-both-stores.ts';

const ids = (...texts: readonly string[]): NodeId[] => texts.map((text) => NodeId.parse(text));

await describeOnBothStores('measures', 'mexico-us', (explorer) => {
  const measure = (body: object) => explorer().api.computeMeasures({ body: body as never });

  /** Two triangles that one line joins. */
  const view = {
    scope: 'view',
    ids: ids('a', 'b', 'c', 'd', 'e', 'f'),
    lines: [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 3],
      [3, 4],
      [4, 5],
      [5, 3],
      [3, 5],
    ],
  };

  test('degree of a view counts distinct neighbours', async () => {
    const answer = await measure({ measure: 'degree', ...view });
    expect(answer).toEqual({ values: { a: 2, b: 2, c: 3, d: 3, e: 2, f: 2 }, nodes: 6, edges: 7, communities: [] });
  });

  test('who stands between the two groups', async () => {
    const { values } = await measure({ measure: 'betweenness', ...view });
    expect(values).toEqual({ a: 0, b: 0, c: expect.closeTo(0.6), d: expect.closeTo(0.6), e: 0, f: 0 });
  });

  test('PageRank sums to one', async () => {
    const { values } = await measure({ measure: 'pageRank', ...view });
    expect(Object.values(values).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 6);
    expect(values.d).toBe(Math.max(...Object.values(values)));
  });

  test('the two groups are two communities, whatever the order of the nodes', async () => {
    const { values, communities } = await measure({ measure: 'community', ...view });
    expect(values).toEqual({ a: 0, b: 0, c: 0, d: 1, e: 1, f: 1 });
    expect(communities).toEqual([
      { community: 0, members: 3 },
      { community: 1, members: 3 },
    ]);
    const turned = { ...view, ids: [...view.ids].reverse(), lines: view.lines.map((line) => line.map((place) => 5 - place)).reverse() };
    expect((await measure({ measure: 'community', ...turned })).values).toEqual(values);
  });

  test('a view without lines takes every statement among its nodes', async () => {
    const { values, nodes } = await measure({
      measure: 'degree',
      scope: 'view',
      ids: ids('marco-rubio', 'security-cooperation', 'merida-initiative', 'nobody'),
    });
    expect([values, nodes]).toEqual([{ 'marco-rubio': 1, 'security-cooperation': 2, 'merida-initiative': 1 }, 3]);
  });

  test('degree over the whole graph is the number of neighbours that the map tells', async () => {
    const wanted = ids('mexico', 'marco-rubio', 'merida-initiative');
    const { values, nodes } = await measure({ measure: 'degree', scope: 'graph', ids: wanted });
    expect(values).toEqual((await explorer().api.readSubgraph({ body: { ids: wanted } })).degrees);
    expect(nodes).toBeGreaterThanOrEqual((await explorer().api.readOverview({})).total.nodes);
  });

  test('the whole graph is computed once, and gives the same every time', async () => {
    const ask = () => measure({ measure: 'community', scope: 'graph', ids: ids('mexico', 'donald-trump') });
    const [first, second] = await Promise.all([ask(), ask()]);
    expect(second).toEqual(first);
    expect(first.communities.reduce((sum, { members }) => sum + members, 0)).toBe(first.nodes);
    expect(first.communities[0]?.members).toBe(Math.max(...first.communities.map(({ members }) => members)));
  });

  test('a line to a place that no node has is said', async () => {
    await expect(measure({ measure: 'degree', scope: 'view', ids: ids('a'), lines: [[0, 1]] })).rejects.toThrow('Places count from 0.');
  });

  test('a reader who leaves ends the work, and the next one is served', async () => {
    const leaving = new AbortController();
    const asked = fetch(`${explorer().app.url}/api/v1/measures`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ measure: 'pageRank', scope: 'graph', ids: [] }),
      signal: leaving.signal,
    });
    leaving.abort();
    await expect(asked).rejects.toThrow();
    expect((await measure({ measure: 'pageRank', scope: 'graph', ids: ids('mexico') })).values.mexico).toBeGreaterThan(0);
  });
});

test('a graph that is too large for a measure is refused with the bound and what to do', () => {
  expect(() => requireSize('degree', { nodes: 3001, edges: 10 })).not.toThrow();
  expect(() => requireSize('betweenness', { nodes: 3001, edges: 10 })).toThrow(PosturaError);
  expect(() => requireSize('betweenness', { nodes: 3001, edges: 10 })).toThrow(/3,000 nodes.*Compute it over what is drawn/);
});
