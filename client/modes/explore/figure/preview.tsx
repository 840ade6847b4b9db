import { useEffect, useRef } from 'react';
import type { Palette } from '../../../canvas/palette.ts';
import { useText } from '../../../use-desk.ts';
import type { Figure } from './compose-figure.ts';
import { drawOnCanvas } from './draw-png.ts';

/** Pixels of its longer side: sharp in its place on most screens. */
const mostPixels = 1200;

/** The figure as it would be saved, small. */
export function Preview({ figure: { drawing }, palette }: { readonly figure: Figure; readonly palette: Palette }) {
  const { t } = useText();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { width, height } = drawing.box;
    const scale = mostPixels / Math.max(width, height, 1);
    if (canvas.current === null) return;
    canvas.current.width = Math.ceil(width * scale);
    canvas.current.height = Math.ceil(height * scale);
    const context = canvas.current.getContext('2d');
    if (context !== null) drawOnCanvas(context, drawing, scale, palette);
  }, [drawing, palette]);
  return <canvas ref={canvas} className="figure-preview" role="img" aria-label={t('figure.preview')} />;
}
