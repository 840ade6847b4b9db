/** FNV-1a, 32 bits: spreads short texts well enough for an order. */
const hash = (text: string): number => [...text].reduce((sum, letter) => Math.imul(sum ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5);

/** Places in an order that a seed decides, so that everybody sees the same; never the order they came in, which would give the answer away. */
export function shuffle(places: readonly number[], seed: string): readonly number[] {
  const mixed = [...places].sort((one, other) => hash(`${seed}:${one}`) - hash(`${seed}:${other}`) || one - other);
  const [first, ...rest] = mixed;
  const isAsBefore = mixed.every((place, index) => place === places[index]);
  return isAsBefore && first !== undefined ? [...rest, first] : mixed;
}
