import { crc32, deflateSync, inflateSync } from 'node:zlib';

const colours = 256;
/** How far apart, as a squared distance in RGB, two kept colours are at least: else the greys of the letters would take all places, and lines lose theirs. */
const apart = 48;
const signature = Buffer.from('89504e470d0a1a0a', 'hex');

/** A screenshot with 256 colours, the most frequent ones that differ, as a PNG with a palette: about a third of its size. The picture has 8 bits a channel, and no interlacing. */
export const shrinkPng = (picture: Buffer): Buffer => {
  const { width, height, pixels } = readPixels(picture);
  const count = new Map<number, number>();
  for (const pixel of pixels) count.set(pixel, (count.get(pixel) ?? 0) + 1);
  const palette = [...count].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
  const kept = choose(palette);
  const places = new Map(palette.map((pixel) => [pixel, nearest(kept, pixel)]));
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((pixel, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(pixel) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const table = Buffer.from(kept.flatMap((pixel) => channels(pixel)));
  return Buffer.concat([signature, chunk('IHDR', head), chunk('PLTE', table), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
};

const choose = (palette: readonly number[]): readonly number[] => {
  const kept: number[] = [];
  for (const pixel of palette) {
    if (kept.length === colours) break;
    if (kept.every((one) => distance(one, pixel) > apart)) kept.push(pixel);
  }
  return kept;
};

const distance = (one: number, other: number): number => {
  const [[red, green, blue], [r, g, b]] = [channels(one), channels(other)];
  return (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
};

const channels = (pixel: number): readonly [number, number, number] => [pixel >> 16, (pixel >> 8) & 255, pixel & 255];

const nearest = (kept: readonly number[], pixel: number): number => {
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  kept.forEach((one, place) => {
    const far = distance(one, pixel);
    if (far < least) [best, least] = [place, far];
  });
  return best;
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
};

/** The pixels as 0xRRGGBB; how a line is predicted from its neighbours is in section 9 of the PNG specification. */
const readPixels = (picture: Buffer): { readonly width: number; readonly height: number; readonly pixels: Uint32Array } => {
  const [width, height, isWithAlpha] = [picture.readUInt32BE(16), picture.readUInt32BE(20), picture[25] === 6];
  const parts: Buffer[] = [];
  for (let at = signature.length; at < picture.length; ) {
    const length = picture.readUInt32BE(at);
    if (picture.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(picture.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  const step = isWithAlpha ? 4 : 3;
  const stride = width * step;
  const raw = inflateSync(Buffer.concat(parts));
  const pixels = new Uint32Array(width * height);
  let above = new Uint8Array(stride);
  for (let y = 0; y < height; y += 1) {
    const filter = raw[y * (stride + 1)] ?? 0;
    const line = new Uint8Array(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x += 1) line[x] = (line[x] ?? 0) + predict(filter, line[x - step] ?? 0, above[x] ?? 0, x < step ? 0 : (above[x - step] ?? 0));
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = ((line[x * step] ?? 0) << 16) | ((line[x * step + 1] ?? 0) << 8) | (line[x * step + 2] ?? 0);
    above = line;
  }
  return { width, height, pixels };
};

const predict = (filter: number, left: number, up: number, corner: number): number => {
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  if (filter !== 4) return 0;
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  return toLeft <= toUp && toLeft <= toCorner ? left : toUp <= toCorner ? up : corner;
};
