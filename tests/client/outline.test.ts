import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Target } from '#contract/exploration.ts';
import { hide } from '#client/commands/hide.ts';
import { pin } from '#client/commands/pin.ts';
import { describeSelection } from '#client/modes/explore/describe-selection.ts';
import { composeOutline, nodeKey, rowKey, targetsOf } from '#client/modes/explore/outline-rows.ts';
import { keysOf, targetOfRows } from '#client/modes/explore/row-selection.ts';
import { columns, sortRows } from '#client/modes/explore/sort-rows.ts';
import { isNodeKey, listTargetCommands, widenTarget } from '#client/modes/explore/target-commands.ts';
import type { Language } from '#client/state/session.ts';
import { en } from '#client/text/en.ts';
import { changeLanguage, openText, translateWith } from '#client/text/open-text.ts';
import { openSmallDesk, type SmallDesk } from './open-small-desk.ts';
import { buildEdge, id, line, smallVoices } from './small-graph.ts';

const texts = { en: openText(en), es: openText(en) };
beforeAll(() => changeLanguage(texts.es, 'es'));

let small: SmallDesk;
beforeEach(() => {
  small = openSmallDesk();
  small.desk.entities.keepVoices(smallVoices);
});

const outline = (language: Language = 'en') =>
  composeOutline({ document: small.desk.history.read(), known: small.desk.entities.read(), language, t: translateWith(texts[language]) });
const rowOf = (name: string) =>
  outline()
    .groups.flatMap(({ rows }) => rows)
    .find((row) => row.node === name);
const ann: Target = { kind: 'node', id: id('ann') };

describe('the outline', () => {
  test('lists the question, then who stands where, then policies and claims', () => {
    expect(outline().groups.map(({ title, rows }) => [title, ...rows.map(({ name }) => name)])).toEqual([
      ['The question', 'policy'],
      ['In favour · 1', 'ann'],
      ['Against · 2', 'bob', 'cid'],
      ['Policies · 1', 'wider'],
      ['Claims · 1', 'claim'],
    ]);
  });

  test('lists by kind where no policy is in question', () => {
    const { history } = small.desk;
    history.begin({ ...history.read(), policy: null });
    expect(outline().groups.map(({ title }) => title)).toEqual(['People · 3', 'Policies · 2', 'Claims · 1']);
    expect(rowOf('ann')?.text).toBe('ann, Person, 2 of 2 neighbours drawn');
  });

  test('says of each node what the map shows: kind, side, voice, dispute, neighbours, pin', async () => {
    await pin.run(small.desk, [id('bob')]);
    await hide.run(small.desk, [id('ann')]);
    expect(rowOf('bob')?.text).toBe('bob, Person, against, 2 of 2 neighbours drawn, pinned');
    expect(rowOf('claim')?.text).toBe('claim, Claim, Ann asserts, Bob denies, Disputed, 1 of 2 neighbours drawn');
    expect(outline('es').groups.flatMap(({ rows }) => rows.map(({ text }) => text))).toContain(
      'bob (es), Persona, en contra, 2 de 2 vecinos dibujados, fijado',
    );
  });

  test('an agent without a stance stands under none recorded, one with both under both', async () => {
    const { history } = small.desk;
    const document = history.read();
    history.begin({ ...document, lines: [...document.lines.filter(({ from }) => from !== 'cid'), line('bob', 'SUPPORTS', 'policy')] });
    expect(outline().groups.map(({ title, rows }) => [title, ...rows.map(({ name }) => name)])).toEqual([
      ['The question', 'policy'],
      ['In favour · 1', 'ann'],
      ['Both recorded · 1', 'bob'],
      ['None recorded · 1', 'cid'],
      ['Policies · 1', 'wider'],
      ['Claims · 1', 'claim'],
    ]);
    expect(rowOf('cid')?.text).toContain('no stance recorded');
  });

  test('says of each line its sentence seen from that node, its condition and on how much it rests', () => {
    expect(rowOf('policy')?.lines.map(({ text }) => text)).toEqual([
      'is opposed by bob, on a condition, 1 statement',
      'is part of wider, 1 statement',
      'is proposed by ann, 2 statements',
    ]);
  });

  test('has one row for a line or hidden node that a document names twice', async () => {
    const { history } = small.desk;
    const document = history.read();
    history.begin({ ...document, lines: [...document.lines, ...document.lines], hidden: [id('cid'), id('cid')] });
    expect(outline().hidden).toHaveLength(1);
    expect(rowOf('ann')?.lines).toHaveLength(2);
  });

  test('keeps what is hidden apart, by name', async () => {
    await hide.run(small.desk, [id('cid'), id('claim')]);
    expect(outline().hidden.map(({ name, kindName }) => [name, kindName])).toEqual([
      ['cid', 'Person'],
      ['claim', 'Claim'],
    ]);
    expect(rowOf('cid')).toBeUndefined();
  });

  test('a list can be sorted by every column, by name where that says nothing', () => {
    const rows = outline().groups.flatMap((group) => group.rows);
    const sorted = (column: (typeof columns)[number], isDescending = false) => sortRows(rows, { column, isDescending }, 'en').map(({ name }) => name);
    expect(sorted('name', true)).toEqual(['wider', 'policy', 'claim', 'cid', 'bob', 'ann']);
    expect(sorted('kind')).toEqual(['claim', 'ann', 'bob', 'cid', 'policy', 'wider']);
    expect(sorted('side')).toEqual(['ann', 'bob', 'cid', 'claim', 'policy', 'wider']);
    expect(sorted('drawn', true)).toEqual(['policy', 'ann', 'bob', 'claim', 'wider', 'cid']);
    expect(sorted('pin')).toEqual(['ann', 'bob', 'cid', 'claim', 'policy', 'wider']);
  });
});

describe('rows and the selection', () => {
  const opposes = line('bob', 'OPPOSES', 'policy');
  const select = (keys: readonly string[], before: readonly string[], isRange = false) =>
    targetOfRows(keys, { targets: targetsOf(outline()), before: new Set(before), isRange });

  test('a selected line is marked under both of its ends, nodes once each', () => {
    expect([...keysOf({ kind: 'line', line: opposes })]).toEqual([rowKey(opposes, id('bob')), rowKey(opposes, id('policy'))]);
    expect([...keysOf({ kind: 'nodes', ids: [id('ann'), id('bob')] })]).toEqual([nodeKey(id('ann')), nodeKey(id('bob'))]);
    expect([...keysOf(null)]).toEqual([]);
  });

  test('rows of nodes select one or several, no row nothing', () => {
    const [one, two] = [nodeKey(id('ann')), nodeKey(id('bob'))];
    expect(select([one], [])).toEqual({ kind: 'node', id: 'ann' });
    expect(select([one, two], [one])).toEqual({ kind: 'nodes', ids: ['ann', 'bob'] });
    expect(select([], [one])).toBeNull();
  });

  test('a line is selected by itself, and a range passes over it', () => {
    const [node, row] = [nodeKey(id('ann')), rowKey(opposes, id('bob'))];
    expect(select([node, row], [node])).toEqual({ kind: 'line', line: opposes });
    expect(select([node, row], [node], true)).toEqual({ kind: 'node', id: 'ann' });
    expect(select([row, node], [row])).toEqual({ kind: 'node', id: 'ann' });
  });
});

describe('the menu of a node or line', () => {
  const names = (target: Target) => listTargetCommands(small.desk, target).map(({ name }) => name);

  test('works on all that is selected where the node is part of it, else on the node alone', async () => {
    const several: Target = { kind: 'nodes', ids: [id('ann'), id('bob')] };
    expect(widenTarget(ann, several)).toBe(several);
    expect(widenTarget({ kind: 'node', id: id('cid') }, several)).toEqual({ kind: 'node', id: 'cid' });
    const hideAll = listTargetCommands(small.desk, widenTarget(ann, several)).find(({ name }) => name === 'hide');
    await hideAll?.run(small.desk);
    expect(small.shown()).toEqual(['policy', 'wider', 'cid', 'claim']);
  });

  test('lists what is possible now, from the one list', async () => {
    expect(names(ann)).toEqual(expect.arrayContaining(['select', 'expand', 'pin', 'hide', 'isolate']));
    expect(names(ann)).not.toContain('unpin');
    await pin.run(small.desk, [id('ann')]);
    expect(names(ann)).toContain('unpin');
    expect(names(ann)).not.toContain('pin');
  });

  test('a line can show its details and select both its ends', async () => {
    const target: Target = { kind: 'line', line: line('bob', 'OPPOSES', 'policy') };
    expect(names(target)).toEqual(['select', 'selectEnds', 'openCypher']);
    await listTargetCommands(small.desk, target)[1]?.run(small.desk);
    expect(small.desk.session.read().selection).toEqual({ kind: 'nodes', ids: ['bob', 'policy'] });
  });

  test('in rows the arrow keys move the focus; other keys of commands work there too', () => {
    const press = { key: 'Delete', ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
    expect(isNodeKey(press)).toBe(true);
    expect(isNodeKey({ ...press, key: 'Enter', ctrlKey: true })).toBe(true);
    expect(isNodeKey({ ...press, key: 'ArrowDown', shiftKey: true })).toBe(false);
    expect(isNodeKey({ ...press, key: 'Enter' })).toBe(false);
  });
});

describe('what is read aloud of a selection', () => {
  const say = (target: Target, language: Language = 'en') =>
    describeSelection(target, { document: small.desk.history.read(), known: small.desk.entities.read() }, { t: translateWith(texts[language]), language });

  test('a line is a sentence with what it rests on', () => {
    expect(say({ kind: 'line', line: line('ann', 'PROPOSES', 'policy') })).toBe('Ann proposes policy; 2 statements, 2 sources');
    expect(say({ kind: 'line', line: line('bob', 'OPPOSES', 'policy') })).toBe('Bob opposes policy; on a condition; 1 statement, 1 source');
    expect(say({ kind: 'line', line: line('bob', 'OPPOSES', 'policy') }, 'es')).toBe(
      'Bob (es) se opone a policy (es); con una condición; 1 declaración, 1 fuente',
    );
  });

  test('who denies a disputed claim is said to, and that it is disputed', () => {
    expect(say({ kind: 'line', line: line('bob', 'DENIES', 'claim') })).toBe('Bob denies that claim; 1 statement, 1 source; disputed');
  });

  test('a claim is never said without who says it', () => {
    small.desk.entities.keepSubgraph({ nodes: [], edges: [{ ...buildEdge('claim', 'ARGUES_FOR', 'policy'), properties: { by: 'curator' } }] });
    expect(say({ kind: 'line', line: line('claim', 'ARGUES_FOR', 'policy') })).toBe(
      'The claim that claim is given as a reason for policy; claim (Ann asserts, Bob denies); 1 statement, a curator’s judgement; disputed',
    );
    expect(say({ kind: 'node', id: id('claim') })).toBe('claim, Claim, Ann asserts, Bob denies, Disputed, 2 of 2 neighbours drawn');
  });

  test('several nodes are counted and named, the first of them where there are many', () => {
    expect(say({ kind: 'nodes', ids: [id('ann'), id('bob')] })).toBe('2 selected: ann and bob');
    expect(say({ kind: 'nodes', ids: ['ann', 'bob', 'cid', 'policy', 'wider', 'claim'].map(id) })).toBe('6 selected: ann, bob, cid, policy, and 2 others');
    expect(say({ kind: 'nodes', ids: [id('ann'), id('bob')] }, 'es')).toBe('2 seleccionados: ann (es) y bob (es)');
  });
});
