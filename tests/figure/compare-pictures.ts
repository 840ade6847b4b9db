import type { Page } from 'playwright-core';

/** How far two pictures lie apart. */
export type Difference = {
  readonly width: number;
  readonly height: number;
  /** Of all channels of all pixels, from 0 to 255. */
  readonly mean: number;
  /** The share of pixels of which a channel differs by more than a quarter of its range. */
  readonly share: number;
};
type Place = { readonly x: number; readonly y: number };

/** Compares a PNG with a part of another of the same size, after a blur of a few pixels: how the edge of a letter is smoothed is each program's own. */
export const comparePictures = (page: Page, part: Buffer, whole: Buffer, at: Place = { x: 0, y: 0 }): Promise<Difference> =>
  page.evaluate(
    async ([one, other, { x, y }]) => {
      const read = async (bytes: string) => {
        const image = new Image();
        image.src = `data:image/png;base64,${bytes}`;
        await image.decode();
        return image;
      };
      const [small, large] = [await read(one), await read(other)];
      const { width, height } = small;
      const pixels = (image: HTMLImageElement, left: number, top: number): Uint8ClampedArray => {
        const context = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d', { willReadFrequently: true });
        if (context === null) throw new Error('No surface');
        context.filter = 'blur(1.5px)';
        context.drawImage(image, -left, -top);
        return context.getImageData(0, 0, width, height).data;
      };
      const [first, second] = [pixels(small, 0, 0), pixels(large, x, y)];
      let sum = 0;
      let differing = 0;
      for (let at = 0; at < first.length; at += 4) {
        const parts = [0, 1, 2].map((channel) => Math.abs((first[at + channel] ?? 0) - (second[at + channel] ?? 0)));
        sum += parts.reduce((all, part) => all + part, 0) / 3;
        if (Math.max(...parts) > 64) differing += 1;
      }
      return { width, height, mean: sum / (width * height), share: differing / (width * height) };
    },
    [part.toString('base64'), whole.toString('base64'), at] as const,
  );
