import type { Desk } from './desk.ts';
import type { Translate } from './text/words.ts';

/** Saves the map with its title, key and sources as a PNG file; the drawing of it is fetched when it is first wanted. */
export async function savePicture(desk: Desk, t: Translate): Promise<void> {
  const { canvas } = desk;
  if (canvas.current === null) return;
  const { drawFigure } = await import('./modes/explore/draw-figure.ts');
  const figure = await drawFigure(desk, await canvas.current.takePicture({ scale: 2 }), t);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(figure);
  link.download = 'postura.png';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
