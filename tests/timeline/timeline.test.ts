import { expect, test } from '@jest/globals';
import { NodeId } from '#contract/graph.ts';
import type { TimelineItem } from '#contract/timeline.ts';
import { describeOnBothStores } from '../explore/describe-on-both-stores.ts';

const ids = (...texts: readonly string[]): NodeId[] => texts.map((text) => NodeId.parse(text));
const spans = (items: readonly TimelineItem[]) => items.map(({ kind, about, earliest, latest }) => [kind, about[0]?.id, earliest, latest]);

await describeOnBothStores('the timeline of the sample graph', 'sample', (explorer) => {
  test('puts events, stances and dated statements in order of time', async () => {
    const { items, undated, total, truncated } = await explorer().api.readTimeline({});
    expect(spans(items)).toEqual([
      ['event', 'event-1', '2020-03-01', '2020-03-01'],
      ['stance', 'agent-a', '2020-03-01', '2021-05-09'],
      ['statement', 'agent-a', '2020-03-01', '2020-03-01'],
      ['event', 'event-2', '2021-05-10', '2021-05-10'],
      ['stance', 'agent-a', '2021-05-10', '2021-05-10'],
      ['stance', 'agent-a', '2021-05-10', null],
      ['stance', 'agent-b', '2021-05-11', '2021-05-11'],
    ]);
    expect([total, truncated]).toEqual([{ dated: items.length, undated: undated.length }, false]);
  });

  test('a stance said on an occasion is about that event too, and carries its passages', async () => {
    const { items } = await explorer().api.readTimeline({ query: { ids: ids('agent-a') } });
    const opposed = items.find(({ statement }) => statement?.edge.type === 'OPPOSES');
    expect(opposed?.about.map(({ id }) => id)).toEqual(['agent-a', 'policy-1', 'event-1']);
    expect(opposed?.statement?.passages.length).toBeGreaterThan(0);
    expect(items.filter(({ about }) => !about.some(({ id }) => id === 'agent-a' || id.startsWith('event')))).toEqual([]);
  });

  test('of a view holds what the view holds', async () => {
    const { items } = await explorer().api.readTimelineOfView({ body: { ids: ids('agent-b', 'claim-1', 'event-2') } });
    expect(spans(items)).toEqual([
      ['event', 'event-2', '2021-05-10', '2021-05-10'],
      ['stance', 'agent-b', '2021-05-11', '2021-05-11'],
    ]);
  });

  test('ids that nothing has give an empty timeline', async () => {
    expect(await explorer().api.readTimeline({ query: { ids: ids('nobody') } })).toEqual({
      items: [],
      undated: [],
      total: { dated: 0, undated: 0 },
      truncated: false,
    });
  });
});

await describeOnBothStores('the timeline of the seed graph', 'mexico-us', (explorer) => {
  test('draws each date as exact as its source gives it', async () => {
    const { items } = await explorer().api.readTimeline({});
    const of = (id: string) => items.find((item) => item.id === id);
    expect(of('merida-initiative')).toMatchObject({ kind: 'event', precision: 'year', earliest: '2008-01-01', startLatest: '2008-12-31', latest: null });
    expect(of('trump-rally-june-2024')).toMatchObject({ precision: 'month', earliest: '2024-06-01', startLatest: '2024-06-30', latest: '2024-06-30' });
    expect(of('mexican-resistance-to-intervention')).toMatchObject({ precision: 'century', startLatest: '1899-12-31' });
    expect(of('claudia-sheinbaum.HOLDS_OFFICE.mexico.claim-denied.2')).toMatchObject({ kind: 'office', precision: 'month', latest: null });
  });

  test('what no source dates stands aside, events in the order that sources give them', async () => {
    const { undated } = await explorer().api.readTimeline({});
    const events = undated.filter(({ kind }) => kind === 'event').map(({ id }) => id);
    const places = ['trump-interview', 'sheinbaum-trump-call', 'sheinbaum-statements-after-call'].map((id) => events.indexOf(id));
    expect(places.slice(1).every((place) => place >= 0)).toBe(true);
    expect(events.indexOf('sheinbaum-trump-call')).toBeLessThan(places[2] ?? -1);
    expect(undated.map(({ kind }) => kind).filter((kind) => kind === 'statement')).toEqual([]);
    expect(undated.every(({ startDate, earliest, precision }) => startDate === null && earliest === null && precision === null)).toBe(true);
  });
});
