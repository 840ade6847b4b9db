import { drawArc } from './draw-arc.ts';
import type { Path, Segment } from './drawing.ts';

const arity: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, S: 4, Q: 4, T: 2, A: 7, Z: 0 };

/** Reads the `d` of an SVG path; curves of any kind come out as cubic ones. */
export function readPath(d: string): Path {
  const tokens = [...d.matchAll(/([a-zA-Z])|(-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)/gi)].map(([token]) => token);
  const found: Segment[] = [];
  let [x, y, startX, startY] = [0, 0, 0, 0];
  let [handleX, handleY] = [0, 0];
  let command = '';
  let place = 0;
  while (place < tokens.length) {
    const token = tokens[place] ?? '';
    if (/[a-z]/i.test(token)) {
      command = token;
      place += 1;
    }
    const name = command.toUpperCase();
    const count = arity[name];
    if (count === undefined) throw new Error(`The path “${d}” has a command that is not known: ${command}`);
    const given = readNumbers(tokens, place, name, count);
    place = given.next;
    const isRelative = command !== name;
    const [baseX, baseY] = isRelative ? [x, y] : [0, 0];
    const n = given.numbers.map((value, at) => {
      if (name === 'A') return at === 5 ? value + baseX : at === 6 ? value + baseY : value;
      return value + (name === 'V' || (name !== 'H' && at % 2 === 1) ? baseY : baseX);
    });
    const [n0 = 0, n1 = 0, n2 = 0, n3 = 0, n4 = 0, n5 = 0, n6 = 0] = n;
    const mirrored = [2 * x - handleX, 2 * y - handleY] as const;
    let handle: readonly [number, number] | null = null;
    switch (name) {
      case 'M':
      case 'L':
        [x, y] = [n0, n1];
        found.push([name, x, y]);
        if (name === 'M') {
          [startX, startY] = [x, y];
          command = isRelative ? 'l' : 'L';
        }
        break;
      case 'H':
        x = n0;
        found.push(['L', x, y]);
        break;
      case 'V':
        y = n0;
        found.push(['L', x, y]);
        break;
      case 'C':
        found.push(['C', n0, n1, n2, n3, n4, n5]);
        handle = [n2, n3];
        [x, y] = [n4, n5];
        break;
      case 'S':
        found.push(['C', ...mirrored, n0, n1, n2, n3]);
        handle = [n0, n1];
        [x, y] = [n2, n3];
        break;
      case 'A':
        found.push(...arcTo([x, y], [n0, n1, (n2 * Math.PI) / 180], [n3 !== 0, n4 !== 0], [n5, n6]));
        [x, y] = [n5, n6];
        break;
      case 'Z':
        found.push(['Z']);
        [x, y] = [startX, startY];
        break;
      default:
        throw new Error(`The path “${d}” has a curve that is not drawn here: ${command}`);
    }
    [handleX, handleY] = handle ?? [x, y];
  }
  return found;
}

/** The numbers of one command. The two flags of an arc may stand without a space before what follows, as in `0 01`. */
function readNumbers(tokens: string[], from: number, name: string, count: number): { readonly numbers: readonly number[]; readonly next: number } {
  const numbers: number[] = [];
  let next = from;
  for (let at = 0; at < count; at += 1) {
    const token = tokens[next] ?? '';
    if (name === 'A' && (at === 3 || at === 4) && token.length > 1) {
      numbers.push(Number(token[0]));
      tokens[next] = token.slice(1);
    } else {
      numbers.push(Number(token));
      next += 1;
    }
  }
  return { numbers, next };
}

/** From the ends of an arc to its middle, as in appendix B.2.4 of SVG 2. */
function arcTo(
  [x1, y1]: readonly [number, number],
  [givenX, givenY, turn]: readonly [number, number, number],
  [isLarge, isForward]: readonly [boolean, boolean],
  [x2, y2]: readonly [number, number],
): readonly Segment[] {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [dx, dy] = [(x1 - x2) / 2, (y1 - y2) / 2];
  const [u, v] = [cos * dx + sin * dy, -sin * dx + cos * dy];
  if (givenX === 0 || givenY === 0) return [['L', x2, y2]];
  const grow = Math.max(1, Math.sqrt((u / givenX) ** 2 + (v / givenY) ** 2));
  const [rx, ry] = [Math.abs(givenX) * grow, Math.abs(givenY) * grow];
  const rest = (rx * ry) ** 2 / ((rx * v) ** 2 + (ry * u) ** 2) - 1;
  const factor = (isLarge === isForward ? -1 : 1) * Math.sqrt(Math.max(0, rest));
  const [middleU, middleV] = [(factor * rx * v) / ry, (-factor * ry * u) / rx];
  const x = cos * middleU - sin * middleV + (x1 + x2) / 2;
  const y = sin * middleU + cos * middleV + (y1 + y2) / 2;
  const start = Math.atan2((v - middleV) / ry, (u - middleU) / rx);
  const end = Math.atan2((-v - middleV) / ry, (-u - middleU) / rx);
  const full = 2 * Math.PI;
  const by = isForward ? (((end - start) % full) + full) % full : -((((start - end) % full) + full) % full);
  return drawArc({ x, y, rx, ry, turn }, start, by);
}
