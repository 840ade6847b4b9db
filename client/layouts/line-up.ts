import type { Body, Place } from './layout.ts';

export const lineUps = ['left', 'middle', 'top', 'centre', 'across', 'down'] as const;
/** Left edges or middles under each other, upper edges or middles beside each other, or the same gaps across or down. */
export type LineUp = (typeof lineUps)[number];
type Seated = Body & Place;

/** Lines nodes up by the edges or middles of their shapes; the gaps are between all that is drawn of them. Each keeps its other coordinate. */
export function lineUp(nodes: readonly Seated[], way: LineUp): readonly Place[] {
  const least = (value: (one: Seated) => number) => Math.min(...nodes.map(value));
  const mean = (value: (one: Seated) => number) => nodes.reduce((sum, one) => sum + value(one), 0) / Math.max(1, nodes.length);
  switch (way) {
    case 'left': {
      const left = least(({ x, width }) => x - width / 2);
      return nodes.map(({ id, y, width }) => ({ id, x: Math.round(left + width / 2), y }));
    }
    case 'top': {
      const top = least(({ y, height, dy }) => y + dy - height / 2);
      return nodes.map(({ id, x, height, dy }) => ({ id, x, y: Math.round(top + height / 2 - dy) }));
    }
    case 'middle': {
      const x = Math.round(mean((one) => one.x));
      return nodes.map(({ id, y }) => ({ id, x, y }));
    }
    case 'centre': {
      const y = Math.round(mean((one) => one.y));
      return nodes.map(({ id, x }) => ({ id, x, y }));
    }
    case 'across':
      return spread(
        nodes.map(({ id, x, width }) => ({ id, at: x, size: width })),
        (id, x) => ({ id, x, y: nodes.find((one) => one.id === id)?.y ?? 0 }),
      );
    case 'down':
      return spread(
        nodes.map(({ id, y, dy, height }) => ({ id, at: y + dy, size: height })),
        (id, at) => {
          const one = nodes.find((node) => node.id === id);
          return { id, x: one?.x ?? 0, y: at - (one?.dy ?? 0) };
        },
      );
    default:
      return way satisfies never;
  }
}

type Along = { readonly id: string; readonly at: number; readonly size: number };

/** The first and the last stay where they are; the others get the same gaps between them. */
function spread(list: readonly Along[], place: (id: string, at: number) => Place): readonly Place[] {
  const sorted = [...list].sort((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || sorted.length < 3) return sorted.map(({ id, at }) => place(id, at));
  const room = last.at - first.at - sorted.reduce((sum, { size }) => sum + size, 0) + (first.size + last.size) / 2;
  const gap = room / (sorted.length - 1);
  let edge = first.at - first.size / 2;
  return sorted.map(({ id, size }) => {
    const at = edge + size / 2;
    edge += size + gap;
    return place(id, Math.round(at));
  });
}
