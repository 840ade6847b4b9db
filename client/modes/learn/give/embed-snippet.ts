import type { Theme } from '../../../state/session.ts';

/** How a lesson or a map stands in another site's page; `size` in px, or null where it is as wide as its place. */
export type EmbedChoices = {
  readonly language: string;
  readonly step: string | null;
  readonly theme: Theme;
  readonly size: { readonly width: number; readonly height: number } | null;
};
/** Less leaves no room for text and map. */
export const leastFrame = { width: 360, height: 480 } as const;

const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The address that another site shows; `path` is that of the page below its origin, such as `/embed/learn/two-accounts`. */
export function embedAddress(origin: string, path: string, { language, step, theme }: Omit<EmbedChoices, 'size'>, fragment = ''): string {
  const address = new URL(path, origin);
  address.searchParams.set('lang', language);
  if (step !== null) address.searchParams.set('step', step);
  if (theme !== 'auto') address.searchParams.set('theme', theme);
  address.hash = fragment;
  return address.href;
}

/** A frame to paste into another page; `title` is what a screen reader says of it. */
export function embedSnippet(address: string, title: string, size: EmbedChoices['size']): string {
  const shape =
    size === null
      ? `width="100%" style="aspect-ratio: 16 / 9; min-height: ${leastFrame.height}px; border: 0"`
      : `width="${Math.max(leastFrame.width, size.width)}" height="${Math.max(leastFrame.height, size.height)}" style="max-width: 100%; border: 0"`;
  return `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" ${shape} loading="lazy" allow="fullscreen"></iframe>`;
}
