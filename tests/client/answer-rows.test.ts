import { expect, test } from '@jest/globals';
import type { QueryValue } from '#contract/console.ts';
import { extentOf, nameFile } from '#client/answers/name-file.ts';
import { filterPlaces, nextSort, sortPlaces } from '#client/answers/order-rows.ts';
import { scrollToRow, windowRows } from '#client/answers/row-window.ts';
import { writeAnswer, writeCell, writeTsvRow } from '#client/answers/write-answer.ts';
import { moveCell } from '#client/modes/query/answers/use-grid.ts';

const column = (...values: QueryValue[]) => values.map((value) => [value]);
const sorted = (rows: QueryValue[][], direction: 'ascending' | 'descending') =>
  sortPlaces(rows, [...rows.keys()], { column: 0, direction }, 'es').map((place) => rows[place]?.[0]);

test('numbers are sorted as numbers, texts as a reader would, and nulls stay last either way', () => {
  expect(sorted(column(10, null, 9, -1), 'ascending')).toEqual([-1, 9, 10, null]);
  expect(sorted(column(10, null, 9, -1), 'descending')).toEqual([10, 9, -1, null]);
  expect(sorted(column('zorro', 'Ñandú', 'nube', 'árbol'), 'ascending')).toEqual(['árbol', 'nube', 'Ñandú', 'zorro']);
  expect(sorted(column('row 10', 'row 9', 2), 'ascending')).toEqual([2, 'row 9', 'row 10']);
});

test('rows that are alike keep the order in which they came, and the third press brings back all of it', () => {
  const rows = [
    ['b', 1],
    ['a', 2],
    ['b', 3],
    ['a', 4],
  ];
  expect(sortPlaces(rows, [0, 1, 2, 3], { column: 0, direction: 'ascending' }, 'en')).toEqual([1, 3, 0, 2]);
  expect(sortPlaces(rows, [0, 1, 2, 3], { column: 0, direction: 'descending' }, 'en')).toEqual([0, 2, 1, 3]);
  const up = nextSort(null, 0);
  const down = nextSort(up, 0);
  expect([up?.direction, down?.direction, nextSort(down, 0), nextSort(down, 1)?.direction]).toEqual(['ascending', 'descending', null, 'ascending']);
});

test('a filter finds text in any cell without case or accents, also within lists and the properties of nodes', () => {
  const rows: QueryValue[][] = [
    ['México', 1],
    [['x', { deep: 'MEXICO' }], 2],
    [{ elementId: '1', labels: [], properties: { name: 'n', note: 'mexico' } }, 3],
    ['Peru', 42],
  ];
  expect(filterPlaces(rows, { text: 'mexico', start: 0, end: 4 }, 'en')).toEqual([0, 1, 2]);
  expect(filterPlaces(rows, { text: '42', start: 1, end: 4 }, 'en')).toEqual([3]);
});

test('of 100,000 rows only those in sight are drawn, with a few around them', () => {
  const sight = windowRows({ count: 100_000, rowHeight: 33, viewHeight: 400, scrollTop: 330_000 });
  expect(sight).toEqual({ height: 3_300_000, start: 9992, end: 10_021, offset: 329_736 });
});

test('of a million rows the last can be reached, though no browser lays out their full height', () => {
  const scrolled = { count: 1_000_000, rowHeight: 33, viewHeight: 400 };
  const scrollTop = scrollToRow(999_999, { ...scrolled, scrollTop: 0 });
  const sight = windowRows({ ...scrolled, scrollTop });
  expect([sight.height, sight.end]).toEqual([16_000_000, 1_000_000]);
  expect(Math.round(sight.offset + (999_999 + 1 - sight.start) * 33)).toBe(16_000_000);
  expect(scrollToRow(0, { ...scrolled, scrollTop })).toBe(0);
  expect(scrollToRow(999_995, { ...scrolled, scrollTop })).toBe(scrollTop);
});

test('keys move through the cells and never beyond them', () => {
  const size = { rows: 50, columns: 3, page: 10 };
  const go = (key: string, row: number, at: number, far = false) => moveCell(key, { row, column: at }, size, far);
  expect(go('ArrowUp', 0, 1)).toEqual({ row: -1, column: 1 });
  expect(go('ArrowUp', -1, 1)).toEqual({ row: -1, column: 1 });
  expect(go('ArrowDown', 49, 1)).toEqual({ row: 49, column: 1 });
  expect(go('PageDown', 45, 0)).toEqual({ row: 49, column: 0 });
  expect(go('End', 4, 0)).toEqual({ row: 4, column: 2 });
  expect(go('End', 4, 0, true)).toEqual({ row: 49, column: 2 });
  expect(go('Home', 4, 2, true)).toEqual({ row: 0, column: 0 });
  expect(go('a', 4, 2)).toBeNull();
});

test.each<[QueryValue, string]>([
  ['=HYPERLINK("http://x","y")', `"'=HYPERLINK(""http://x"",""y"")"`],
  ['+1', "'+1"],
  ['-2+3', "'-2+3"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', `"'\r=1"`],
  [' =1', "' =1"],
  ['＝1', "'＝1"],
  [-5, '-5'],
  [1.5, '1.5'],
  [true, 'true'],
  [null, ''],
  ['a,b', '"a,b"'],
  ['say "so"', '"say ""so"""'],
  ['two\nlines', '"two\nlines"'],
  [[1, 'x'], '"[1,""x""]"'],
])('the cell %j is written as %s', (value, text) => {
  expect(writeCell(value)).toBe(text);
});

const table = {
  fields: ['a', '=b'],
  rows: [
    [1, 'x'],
    [null, { c: 2 }],
    ['not', 'counted'],
  ],
  count: 2,
};
test('an answer is written whole as CSV, JSON and NDJSON, up to the rows that there are', () => {
  expect([...writeAnswer('csv', table)].join('')).toBe('\uFEFFa,\'=b\r\n1,x\r\n,"{""c"":2}"\r\n');
  expect(JSON.parse([...writeAnswer('json', table)].join(''))).toEqual({
    fields: ['a', '=b'],
    values: [
      [1, 'x'],
      [null, { c: 2 }],
    ],
  });
  expect(
    [...writeAnswer('ndjson', table)]
      .join('')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([{ fields: ['a', '=b'] }, [1, 'x'], [null, { c: 2 }]]);
  expect(JSON.parse([...writeAnswer('json', { ...table, count: 0 })].join(''))).toEqual({ fields: ['a', '=b'], values: [] });
});

test('a row for the clipboard stays one line, and no spreadsheet reckons with it', () => {
  expect(writeTsvRow(['a\tb\nc', '=1', null, 2, [1]])).toBe("a b c\t'=1\t\t2\t[1]");
});

test('the name of a file says when it does not hold all rows', () => {
  const summary = { rows: 2, maxRows: 2, truncated: true, elapsedMs: 1, notifications: [], plan: null };
  expect([extentOf({ status: 'done', summary: null }), extentOf({ status: 'done', summary }), extentOf({ status: 'stopped', summary: null })]).toEqual([
    'all',
    'part',
    'cut',
  ]);
  expect([nameFile('csv', 'all'), nameFile('ndjson', 'cut')]).toEqual(['postura-answer.csv', 'postura-answer-part.ndjson']);
});
