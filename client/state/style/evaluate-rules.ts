import type { StyleRule } from '#contract/exploration.ts';
import { keyOfLine } from '../filter-shown.ts';
import { matchRule } from './match-rule.ts';
import { type Facts, lineReader, nodeReader } from './read-field.ts';
import { isStyleColour, nothing, shareColours, type StyleColour, groupedAs } from './style-colours.ts';

/** How rules have one node or line look; `sign` is the number of its colour in the key, so that colour never speaks alone. */
export type StyleMark = {
  readonly colour?: StyleColour;
  readonly sign?: string;
  readonly scale?: number;
  readonly icon?: string;
  readonly label?: string;
  readonly line?: string;
};
/** What one rule shows, or one value of the field that colours by it: for the key. */
export type StyleEntry = {
  readonly of: StyleRule['of'];
  /** The rule's place. */
  readonly rule: number;
  readonly mark: StyleMark;
  /** The value that the colour stands for, where a field decides. */
  readonly value: string | null;
};
export type Styled = {
  /** By the node's id or the line's key. */
  readonly marks: ReadonlyMap<string, StyleMark>;
  readonly entries: readonly StyleEntry[];
};

/** `FIELD` of a channel that a field decides: `by:FIELD`. */
export const byField = (value: string | undefined): string | undefined => (value?.startsWith('by:') ? value.slice(3) : undefined);

type Item = { readonly key: string; readonly read: (field: string) => readonly string[] };
type Matched = { readonly rule: StyleRule; readonly place: number; readonly items: readonly Item[] };

/** What rules, in their order, make of what is on the map: of several, the first that sets a channel decides it. */
export function evaluateRules(rules: readonly StyleRule[], facts: Facts): Styled {
  const [readNode, readLine] = [nodeReader(facts), lineReader(facts)];
  const all: { readonly [of in StyleRule['of']]: readonly Item[] } = {
    nodes: facts.nodes.map(({ id }) => ({ key: id, read: (field) => readNode(id, field) })),
    lines: facts.lines.map((line) => ({ key: keyOfLine(line), read: (field) => readLine(line, field) })),
  };
  const matched = rules.flatMap((rule, place): readonly Matched[] => {
    const { test } = rule;
    const items = test === null ? all[rule.of] : all[rule.of].filter(({ read }) => matchRule(test, read(test.field)));
    return rule.isOn ? [{ rule, place, items }] : [];
  });
  const colourOf = chooseColours(matched);
  const marks = new Map<string, StyleMark>();
  const entries = matched.flatMap((one) => applyRule(one, colourOf, marks));
  return { marks, entries };
}

type Coloured = Required<Pick<StyleMark, 'colour' | 'sign'>> & { readonly value: string | null };
type ColourOf = (rule: StyleRule, place: number, item: Item) => Coloured | undefined;

/** Each colour of each rule with its number; nodes and lines that share the value of a field share both. */
function chooseColours(matched: readonly Matched[]): ColourOf {
  const fields = new Set(matched.flatMap(({ rule }) => byField(rule.give.colour) ?? []));
  const shares = new Map(
    [...fields].map((field) => {
      const items = matched.filter(({ rule }) => byField(rule.give.colour) === field).flatMap((one) => one.items);
      return [field, shareColours(items.map(({ read }) => groupedAs(read(field))))];
    }),
  );
  const signs = new Map<string, string>();
  const signOf = (key: string) => {
    const sign = signs.get(key) ?? `#${signs.size + 1}`;
    signs.set(key, sign);
    return sign;
  };
  for (const { rule, place } of matched) {
    const field = byField(rule.give.colour);
    if (field === undefined) signOf(`rule ${place}`);
    else for (const { shared } of shares.get(field)?.values() ?? []) signOf(`${field} ${shared}`);
  }
  return ({ give }, place, { read }) => {
    const field = byField(give.colour);
    if (field === undefined) {
      return give.colour !== undefined && isStyleColour(give.colour) ? { colour: give.colour, sign: signOf(`rule ${place}`), value: null } : undefined;
    }
    const value = groupedAs(read(field));
    const share = value === nothing ? undefined : shares.get(field)?.get(value);
    return share && { colour: share.colour, sign: signOf(`${field} ${share.shared}`), value: share.shared };
  };
}

/** Gives the nodes or lines of a rule what no rule before gave them, and says what of it shows. */
function applyRule({ rule, place, items }: Matched, colourOf: ColourOf, marks: Map<string, StyleMark>): readonly StyleEntry[] {
  const { give, of } = rule;
  const scaleOf = readScale(give.size, items);
  const seen = new Map<string, StyleEntry>();
  const own: { -readonly [channel in keyof StyleMark]: StyleMark[channel] } = {};
  for (const item of items) {
    const before = marks.get(item.key) ?? {};
    const coloured = before.colour === undefined ? colourOf(rule, place, item) : undefined;
    const scale = before.scale === undefined ? scaleOf(item) : undefined;
    const label = before.label === undefined && give.label?.startsWith('property:') ? item.read(give.label).join(', ') : '';
    const more: StyleMark = {
      ...(coloured !== undefined && { colour: coloured.colour, sign: coloured.sign }),
      ...(scale !== undefined && { scale }),
      ...(before.icon === undefined && give.icon !== undefined && { icon: give.icon }),
      ...(label !== '' && { label }),
      ...(before.line === undefined && give.line !== undefined && { line: give.line }),
    };
    marks.set(item.key, { ...before, ...more });
    if (coloured !== undefined && coloured.value !== null) {
      const { colour, sign, value } = coloured;
      seen.set(value, { of, rule: place, mark: { colour, sign }, value });
      const { colour: _, sign: __, ...rest } = more;
      Object.assign(own, rest);
    } else Object.assign(own, more);
  }
  const bySign = [...seen.values()].sort((one, other) => Number(one.mark.sign?.slice(1)) - Number(other.mark.sign?.slice(1)));
  return Object.keys(own).length === 0 ? bySign : [...bySign, { of, rule: place, mark: own, value: null }];
}

const least = 0.7;
const span = 1.3;

/** How many times its usual size: as said, or by a number, so that the area grows with it. */
function readScale(size: string | undefined, items: readonly Item[]): (item: Item) => number | undefined {
  if (size === undefined) return () => undefined;
  const field = byField(size);
  if (field === undefined) {
    const scale = Number(size);
    return () => (Number.isFinite(scale) && scale > 0 ? scale : undefined);
  }
  const numberOf = ({ read }: Item) => {
    const [text] = read(field);
    const number = text === undefined ? Number.NaN : Number(text);
    return Number.isFinite(number) ? number : undefined;
  };
  const numbers = items.flatMap((item) => numberOf(item) ?? []);
  const [low, high] = [numbers.reduce((one, other) => Math.min(one, other), Infinity), numbers.reduce((one, other) => Math.max(one, other), -Infinity)];
  return (item) => {
    const number = numberOf(item);
    if (number === undefined) return undefined;
    return high > low ? least + span * Math.sqrt((number - low) / (high - low)) : 1;
  };
}
