const tokens = [
  'canvas',
  'panel',
  'text',
  'text-2',
  'text-3',
  'control',
  'support',
  'oppose',
  'dispute',
  'accent',
  'tint-support',
  'tint-oppose',
  'tint-dispute',
  'neutral',
  'band-for',
  'band-against',
  'band-none',
  'on-filled',
  'style-1',
  'style-2',
  'style-3',
  'style-4',
  'style-5',
  'style-6',
  'style-7',
  'style-8',
] as const;
export type Token = (typeof tokens)[number];
export type Palette = { readonly colour: Readonly<Record<Token, string>>; readonly isForced: boolean; readonly sans: string; readonly serif: string };

/** Reads the page's colours and fonts from its style sheet, so that one place says them. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(`--${name}`).trim();
  const resolve = colourResolver(element);
  const colour = Object.fromEntries(tokens.map((token) => [token, resolve(value(token))])) as Record<Token, string>;
  return { colour, isForced: matchMedia('(forced-colors: active)').matches, ...readFonts(style) };
}

/** The page's typefaces; Cytoscape takes no single quotes. */
export function readFonts(style: CSSStyleDeclaration): { readonly sans: string; readonly serif: string } {
  const value = (name: string) => style.getPropertyValue(name).trim().replaceAll("'", '"');
  return { sans: value('--sans'), serif: value('--serif') };
}

/** Cytoscape does not know system colours such as `CanvasText`; the browser turns them into numbers. */
function colourResolver(element: Element): (colour: string) => string {
  const probe = document.createElement('span');
  element.append(probe);
  const style = getComputedStyle(probe);
  const found = (colour: string) => {
    if (!/^[a-z]+$/i.test(colour)) return colour;
    probe.style.color = colour;
    return style.color;
  };
  queueMicrotask(() => probe.remove());
  return found;
}
