import { beforeEach, describe, expect, test } from '@jest/globals';
import { setFilters } from '#client/commands/filters/set-filters.ts';
import { hide } from '#client/commands/hide.ts';
import { composeBalance, leaveOutOthers } from '#client/modes/explore/balance/compose-balance.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { buildEdge, buildNode, id, line } from './small-graph.ts';

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
});
const balance = () => composeBalance(small.desk.history.read(), small.desk.entities.read());

/** Dan is spoken about by a source, and Eve only on Ann's word. */
const addSilent = () => {
  const { entities, history } = small.desk;
  const edges = [buildEdge('dan', 'MEMBER_OF', 'eve'), buildEdge('eve', 'SUPPORTS', 'policy', { attributedTo: ['ann'] })];
  entities.keepSubgraph({ nodes: [buildNode('dan', 'Person'), buildNode('eve', 'Organization')], edges });
  const before = history.read();
  history.begin({
    ...before,
    nodes: [...before.nodes, { id: id('dan'), x: 0, y: 0 }, { id: id('eve'), x: 0, y: 0 }],
    lines: [...before.lines, line('dan', 'MEMBER_OF', 'eve'), line('eve', 'SUPPORTS', 'policy')],
  });
};

describe('the balance of what is drawn', () => {
  test('counts statements by source, the most first', () => {
    expect(balance()).toMatchObject({
      total: 7,
      sources: [
        { value: 'a', count: 6 },
        { value: 'b', count: 1 },
      ],
    });
  });

  test('counts by speaker, with the sources’ own voice apart', () => {
    addSilent();
    expect(balance().voices).toEqual([
      { value: 'source', count: 8 },
      { value: 'ann', count: 1 },
    ]);
  });

  test('counts by side of the policy in question, with who takes it; a wider policy counts too', () => {
    expect(balance().sides).toEqual([
      { side: 'for', count: 2, agents: ['ann'] },
      { side: 'against', count: 2, agents: ['bob', 'cid'] },
    ]);
  });

  test('names who is spoken about and given no word, the most spoken about first', () => {
    expect(balance().unheard).toEqual([]);
    addSilent();
    expect(balance().unheard).toEqual([
      { id: 'eve', count: 2 },
      { id: 'dan', count: 1 },
    ]);
  });

  test('counts nothing that is hidden or filtered out', async () => {
    await hide.run(small.desk, [id('bob')]);
    expect(balance().total).toBe(5);
    await setFilters.run(small.desk, { withoutSources: ['b'] });
    expect(balance().sources).toEqual([{ value: 'a', count: 4 }]);
  });

  test('leads to one source alone', async () => {
    const { history, entities } = small.desk;
    await setFilters.run(small.desk, { withoutSources: [...leaveOutOthers('b', 'sources', history.read(), entities.read())] });
    expect(balance()).toMatchObject({ total: 1, sources: [{ value: 'b', count: 1 }] });
  });
});
