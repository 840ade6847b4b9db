import { type Palette, readPalette } from '../../../canvas/palette.ts';

const paper = '#ffffff';

/** `screen` are the colours of the page as it stands; `light` those for white paper, whatever the page's. */
export const figureLooks = ['light', 'screen'] as const;
export type FigureLook = (typeof figureLooks)[number];

/** The colours that a figure is drawn in. */
export function readFigurePalette(look: FigureLook): Palette {
  const palette = readPalette(document.documentElement);
  const light = look === 'light' ? findLightColours() : null;
  if (light === null) return palette;
  const colour = Object.fromEntries(Object.entries(palette.colour).map(([token, value]) => [token, light.getPropertyValue(`--${token}`).trim() || value]));
  return { ...palette, colour: { ...(colour as Palette['colour']), canvas: paper }, isForced: false };
}

/** The page's light colours stand in the rule for `:root` itself; those of other themes in rules over it. */
function findLightColours(): CSSStyleDeclaration | null {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSStyleRule && rule.selectorText === ':root' && rule.style.getPropertyValue('--canvas') !== '') return rule.style;
  return null;
}
