import { expect, test } from '@jest/globals';
import { NodeId } from '#contract/graph.ts';
import type { Comparison } from '#contract/stances.ts';
import { describeOnBothStores } from '#tests/explore/describe-on-both-stores.ts';

const id = (text: string): NodeId => NodeId.parse(text);
const [sheinbaum, trump, amlo] = [id('claudia-sheinbaum'), id('donald-trump'), id('andres-manuel-lopez-obrador')];
const troops = id('us-troop-deployment-to-mexico');
/** What is compared, as `target: who position, ...`. */
const told = (compared: Comparison['agree']): string[] =>
  compared.map(
    ({ target, cells }) =>
      `${target.id}: ${cells
        .map(({ agent, position }) => `${agent} ${position}`)
        .sort()
        .join(', ')}`,
  );

await describeOnBothStores('stances of the seed graph', 'mexico-us', (explorer) => {
  test('who stands where on US troops in Mexico, and by which wider policy', async () => {
    const { cells, truncated } = await explorer().api.listStances({ query: { targets: [troops] } });
    const stands = cells.map(({ agent, position, direct, wider }) => [agent, position, direct, wider.map((policy) => policy.id)]);
    expect(stands.sort(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([
      ['andres-manuel-lopez-obrador', 'against', false, ['us-military-action-in-mexico']],
      ['claudia-sheinbaum', 'against', true, ['foreign-military-intervention']],
      ['donald-trump', 'for', true, ['us-military-action-in-mexico']],
      ['experts-source-b', 'against', false, ['us-military-action-in-mexico']],
      ['mexican-public', 'against', false, ['foreign-military-intervention']],
      ['mexico', 'against', true, ['foreign-military-intervention', 'us-military-action-in-mexico']],
      ['republicans-source-b', 'for', false, ['us-military-action-in-mexico']],
    ]);
    expect(truncated).toBe(false);
  });

  test('the whole matrix has every agent and target of a stance, in three queries', async () => {
    const { agents, targets, cells, total, truncated } = await explorer().api.listStances({});
    expect([agents.length, targets.length, truncated]).toEqual([total.agents, total.targets, false]);
    expect(agents[0]?.name).toBe('Claudia Sheinbaum');
    expect(
      agents
        .filter(({ kinds }) => kinds.includes('Source'))
        .map((source) => source.id)
        .sort(),
    ).toEqual(['claim-denied', 'offer-rejected']);
    const pairs = cells.map(({ agent, target }) => `${agent} ${target}`);
    expect(new Set(pairs).size).toBe(pairs.length);
    const { statements } = await explorer().api.showCypher({ body: { operation: 'listStances' } });
    expect(statements.map(({ name }) => name)).toEqual(['read/rank-stances', 'read/find-target-contexts', 'read/find-stances-on-targets']);
  });

  test('a condition, a conduct and a reaction are told apart', async () => {
    const { cells } = await explorer().api.listStances({});
    const on = (agent: string, target: string) => cells.find((cell) => cell.agent === agent && cell.target === target);
    expect(on('claudia-sheinbaum', 'security-cooperation')).toMatchObject({
      position: 'conditional',
      byConduct: false,
      conditions: [{ en: "within the framework of Mexico's sovereignty, without subordination", es: expect.any(String) }],
    });
    expect(on('dea', 'joint-operations')).toMatchObject({ position: 'conditional', byConduct: true, conditions: [{ en: 'under Mexican oversight' }] });
    expect(on('us-voters-source-a', 'focus-on-cartel-violence')).toMatchObject({ position: 'other', byConduct: false });
    expect(on('donald-trump', 'claim-mexico-agreed-to-us-troops')).toMatchObject({ position: 'asserts', disputed: true, earliest: '2024-06-01' });
  });

  test('a cell opens its statements and passages, and where the others stand', async () => {
    const { cell, agent, target, statements, others, named, truncated } = await explorer().api.readStance({ params: { agent: sheinbaum, target: troops } });
    expect([agent.name, target.id, cell?.position, truncated]).toEqual(['Claudia Sheinbaum', troops, 'against', false]);
    expect(statements.map(({ edge }) => edge.id)).toEqual(cell?.statements);
    expect(statements.filter(({ passages }) => passages.length === 0)).toEqual([]);
    expect(others.map((other) => other.agent).sort()).toEqual(named.map((one) => one.id).sort());
    expect(others.find((other) => other.agent === trump)?.position).toBe('for');
  });

  test('a pair on which nothing is recorded has no cell', async () => {
    const { cell, statements, others } = await explorer().api.readStance({ params: { agent: id('marco-rubio'), target: troops } });
    expect([cell, statements, others.length]).toEqual([null, [], 7]);
  });

  test('Sheinbaum and her predecessor agree on US military action, he by the wider policy', async () => {
    const { entities, agree, disagree, oneSided, shared, statements, subgraph, truncated } = await explorer().api.compareEntities({
      query: { ids: [sheinbaum, amlo] },
    });
    expect(entities.map((entity) => entity.id)).toEqual([sheinbaum, amlo]);
    expect(told(agree)).toEqual([
      'us-troop-deployment-to-mexico: andres-manuel-lopez-obrador against, claudia-sheinbaum against',
      'us-military-action-in-mexico: andres-manuel-lopez-obrador against, claudia-sheinbaum against',
    ]);
    expect(disagree).toEqual([]);
    expect(told(oneSided)).toContain('security-cooperation: claudia-sheinbaum conditional');
    expect(shared.map(({ neighbour, ties }) => [neighbour.id, ties.map(({ entity }) => entity)])).toContainEqual(['mexico', [sheinbaum, amlo]]);
    const given = new Set(statements.map(({ edge }) => edge.id));
    const cited = [
      ...[...agree, ...oneSided].flatMap(({ cells }) => cells.flatMap((cell) => cell.statements)),
      ...shared.flatMap(({ ties }) => ties.flatMap((tie) => tie.statements)),
    ];
    expect(cited.filter((one) => !given.has(one))).toEqual([]);
    expect(statements.filter(({ passages }) => passages.length === 0)).toEqual([]);
    const drawn = new Set(subgraph.nodes.map((node) => node.id));
    expect(subgraph.edges.filter(({ from, to }) => !drawn.has(from) || !drawn.has(to))).toEqual([]);
    expect([drawn.has(sheinbaum), drawn.has(amlo), drawn.has(troops), truncated]).toEqual([true, true, true, false]);
  });

  test('Sheinbaum and Trump disagree on troops and on whether Mexico agreed to them', async () => {
    const { agree, disagree, shared } = await explorer().api.compareEntities({ query: { ids: [sheinbaum, trump] } });
    expect(agree).toEqual([]);
    expect(told(disagree)).toEqual(
      expect.arrayContaining([
        'us-troop-deployment-to-mexico: claudia-sheinbaum against, donald-trump for',
        'us-military-action-in-mexico: claudia-sheinbaum against, donald-trump for',
        'claim-mexico-agreed-to-us-troops: claudia-sheinbaum denies, donald-trump asserts',
      ]),
    );
    expect(shared.map(({ neighbour }) => neighbour.id)).toContain('sheinbaum-trump-call');
  });

  test('a source that speaks in its own voice is compared with a speaker', async () => {
    const { disagree, shared } = await explorer().api.compareEntities({ query: { ids: [id('claim-denied'), trump] } });
    expect(told(disagree)).toEqual(['claim-mexican-leadership-made-secret-deal: claim-denied denies, donald-trump asserts']);
    expect(shared.map(({ neighbour }) => neighbour.id)).toEqual(['claim-mexican-leadership-made-secret-deal']);
  });

  test('what cannot be asked is refused with what to do', async () => {
    const { api } = explorer();
    const unknown = { problem: { code: 'unknown_entity', status: 404, detail: expect.stringContaining('nobody') } };
    await expect(api.readStance({ params: { agent: id('nobody'), target: troops } })).rejects.toMatchObject(unknown);
    await expect(api.readStanceHistory({ query: { of: id('nobody') } })).rejects.toMatchObject(unknown);
    await expect(api.compareEntities({ query: { ids: [sheinbaum, id('nobody')] } })).rejects.toMatchObject(unknown);
    const invalid = { problem: { code: 'invalid_input' } };
    await expect(api.listStances({ query: { asOf: 'June 2024' } })).rejects.toMatchObject(invalid);
    await expect(api.listStances({ query: { asOf: '2024-02-30' } })).rejects.toMatchObject(invalid);
    await expect(api.compareEntities({ query: { ids: [sheinbaum, sheinbaum] } })).rejects.toMatchObject(invalid);
    await expect(api.compareEntities({ query: { ids: [sheinbaum] } })).rejects.toMatchObject(invalid);
  });
});
