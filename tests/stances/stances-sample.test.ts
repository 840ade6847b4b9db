import { expect, test } from '@jest/globals';
import { NodeId } from '#contract/graph.ts';
import { describeOnBothStores } from '#tests/explore/describe-on-both-stores.ts';

const id = (text: string): NodeId => NodeId.parse(text);
const [agentA, policy1, policy2] = [id('agent-a'), id('policy-1'), id('policy-2')];

await describeOnBothStores('stances with dates', 'sample', (explorer) => {
  test('all agents and all they speak of, those with most statements first', async () => {
    const { agents, targets, total, truncated, cells } = await explorer().api.listStances({});
    expect(agents.slice(0, 3).map((agent) => [agent.id, agent.stances])).toEqual([
      ['agent-a', 4],
      ['agent-b', 2],
      ['agent-g', 2],
    ]);
    expect(targets.map((target) => [target.id, target.stances, target.disputed])).toEqual([
      ['policy-1', 14, false],
      ['claim-1', 2, true],
      ['claim-2', 1, false],
    ]);
    expect([total, truncated, cells.length]).toEqual([{ agents: 12, targets: 3 }, false, 15]);
  });

  test('who changed sides stands on both, with the condition, the sources and the change', async () => {
    const { cells } = await explorer().api.listStances({ query: { agents: [agentA], targets: [policy1] } });
    expect(cells).toEqual([
      {
        agent: 'agent-a',
        target: 'policy-1',
        position: 'mixed',
        byConduct: false,
        types: ['OPPOSES', 'SUPPORTS'],
        conditions: [{ en: 'with a limit', es: 'con un límite' }],
        statements: ['agent-a.OPPOSES.policy-1.sample-one', 'agent-a.OPPOSES.policy-1.sample-two', 'agent-a.SUPPORTS.policy-1.sample-one'],
        sources: ['sample-one', 'sample-two'],
        disputed: true,
        direct: true,
        wider: [],
        earliest: '2020-03-01',
        latest: null,
        reversals: 1,
      },
    ]);
  });

  test.each([
    ['2020-02-29', 'against', null],
    ['2020-06-01', 'against', '2020-03-01'],
    ['2021-05-10', 'mixed', '2021-05-10'],
  ])('as of %s the stance is %s, and what has no date stays', async (asOf, position, earliest) => {
    const { cells } = await explorer().api.listStances({ query: { agents: [agentA], targets: [policy1], asOf } });
    expect(cells.map((cell) => [cell.position, cell.earliest])).toEqual([[position, earliest]]);
    const { cell, statements } = await explorer().api.readStance({ params: { agent: agentA, target: policy1 }, query: { asOf } });
    expect([cell?.position, statements.length]).toEqual([position, cell?.statements.length]);
  });

  test('a claim is not yet disputed on the day before its denial, and what was once asserted still stands later', async () => {
    const on = async (asOf: string) => {
      const { targets, cells } = await explorer().api.listStances({ query: { targets: [id('claim-1')], asOf } });
      return [targets.map(({ disputed }) => disputed), cells.map(({ agent, position }) => [agent, position])];
    };
    expect(await on('2021-05-10')).toEqual([[false], [['agent-a', 'asserts']]]);
    expect(await on('2023-01-01')).toEqual([
      [true],
      [
        ['agent-a', 'asserts'],
        ['agent-b', 'denies'],
      ],
    ]);
  });

  test('a stance on a part is none on the whole, which is shown all the same when it is asked for', async () => {
    const { agents, targets, cells, total } = await explorer().api.listStances({ query: { agents: [agentA], targets: [policy2, id('nobody')] } });
    expect(cells).toEqual([]);
    expect([agents, targets].map((list) => list.map((one) => [one.id, one.stances]))).toEqual([[['agent-a', 0]], [['policy-2', 0]]]);
    expect(total).toEqual({ agents: 1, targets: 1 });
  });

  test('the course of an agent comes in order of time with its reversal, the undated last', async () => {
    const { of, series, truncated } = await explorer().api.readStanceHistory({ query: { of: agentA } });
    expect([of.name, truncated]).toEqual(['Agent A', false]);
    expect(series.map(({ target, reversals }) => [target.id, reversals])).toEqual([
      ['policy-1', 1],
      ['claim-1', 0],
    ]);
    expect(
      series[0]?.moments.map(({ position, earliest, latest, reverses, statement }) => [position, earliest, latest, reverses, statement.passages.length]),
    ).toEqual([
      ['against', '2020-03-01', '2021-05-09', false, 1],
      ['conditional', '2021-05-10', null, true, 1],
      ['against', null, null, false, 1],
    ]);
  });

  test('the course of a policy has a series for each agent, who changed sides first', async () => {
    const { series } = await explorer().api.readStanceHistory({ query: { of: policy1 } });
    expect(series.length).toBe(12);
    expect(series.map(({ agent }) => agent.name).slice(0, 3)).toEqual(['Agent A', 'Agent B', 'Agent C']);
  });

  test('who is on both sides agrees with nobody', async () => {
    const { agree, disagree, oneSided } = await explorer().api.compareEntities({ query: { ids: [agentA, id('agent-b'), id('agent-c')] } });
    expect(agree).toEqual([]);
    expect(disagree.map(({ target, cells }) => [target.id, cells.map(({ agent, position }) => `${agent} ${position}`).sort()])).toEqual([
      ['policy-1', ['agent-a mixed', 'agent-b against', 'agent-c against']],
      ['claim-1', ['agent-a asserts', 'agent-b denies']],
    ]);
    expect(oneSided).toEqual([]);
  });
});
