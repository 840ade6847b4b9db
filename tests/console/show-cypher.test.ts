import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { NodeId } from '#contract/graph.ts';
import { type RouteInput, type ShownOperation, shownOperations } from '#contract/routes.ts';
import { createGate, type Gate } from '#server/console/gate/create-gate.ts';
import { describeOnBothStores } from '#tests/explore/describe-on-both-stores.ts';

const sheinbaum = NodeId.parse('claudia-sheinbaum');
const trump = NodeId.parse('donald-trump');

await describeOnBothStores('the Cypher behind a click', 'mexico-us', (explorer) => {
  let gate: Gate;
  beforeAll(() => {
    gate = createGate();
  });
  afterAll(() => gate.close());

  /** A request of each operation, with ids that the graph has. */
  const requestOf = async (operation: ShownOperation): Promise<Omit<RouteInput<'showCypher'>['body'], 'operation'>> => {
    const { api } = explorer();
    switch (operation) {
      case 'search':
        return { query: { q: 'sheinbaum' } };
      case 'readEntity':
      case 'countNeighbours':
      case 'expandNode':
        return { params: { id: sheinbaum } };
      case 'readRelationship': {
        const { edges } = await api.expandNode({ params: { id: sheinbaum } });
        return { params: { id: edges[0]?.id ?? '' } };
      }
      case 'listStatements':
      case 'readSubgraph':
        return { body: { ids: [sheinbaum, trump] } };
      case 'findPaths':
        return { body: { between: [sheinbaum, trump] } };
      case 'readPassage':
      case 'readSource': {
        const { sources } = await api.listSources({});
        const source = sources[0]?.id ?? '';
        if (operation === 'readSource') return { params: { id: source } };
        const { passages } = await api.readSource({ params: { id: NodeId.parse(source) } });
        return { params: { id: passages[0]?.passage.id ?? '' } };
      }
      case 'readStance':
        return { params: { agent: sheinbaum, target: 'us-troop-deployment-to-mexico' } };
      case 'compareEntities':
        return { query: { ids: [sheinbaum, trump] } };
      case 'listStances':
      case 'readOverview':
      case 'listClaims':
      case 'listSources':
        return {};
      default:
        return operation satisfies never;
    }
  };

  test.each(shownOperations)('%s shows what it ran, and each text runs in the console', async (operation) => {
    const { api, store } = explorer();
    const { statements } = await api.showCypher({ body: { operation, ...(await requestOf(operation)) } });
    if (operation === 'search' && store.kind === 'embedded') return expect(statements).toEqual([]);
    expect(statements.length).toBeGreaterThan(0);
    for (const { statement, parameters } of statements) {
      await expect(gate.check(statement, {})).resolves.toMatchObject({ mode: 'run' });
      const { data } = await api.runQuery({ body: { statement, parameters } });
      expect(data.fields.length).toBeGreaterThan(0);
    }
  });

  test('the Cypher of nobody says that nobody is there', async () => {
    await expect(explorer().api.showCypher({ body: { operation: 'readEntity', params: { id: 'nobody' } } })).rejects.toMatchObject({
      problem: { code: 'unknown_entity' },
    });
  });

  test('a request that the operation does not take is named', async () => {
    await expect(explorer().api.showCypher({ body: { operation: 'search', query: { words: 'x' } } })).rejects.toMatchObject({
      problem: { code: 'invalid_input' },
    });
  });
});
