import { askOnce } from '../../../ask-once.ts';
import type { Desk } from '../../../desk.ts';
import { lineKey, readShown } from '../../../state/document.ts';
import type { Translate } from '../../../text/words.ts';
import { composePicture } from '../compose-picture.ts';
import { composeContent, figureParts, sourcesOf } from './figure-content.ts';
import { readFigurePalette } from './figure-palette.ts';
import { handOver } from '../../../hand-over.ts';
import { makeFigure, writeFigure } from './make-figure.ts';

/** Saves the map as it stands on screen, with its title, key, sources and date, as a PNG of twice its size. */
export async function savePicture(desk: Desk, t: Translate): Promise<void> {
  if (desk.canvas.current === null) return;
  const { language, selection } = desk.session.read();
  const known = desk.entities.read();
  const picture = composePicture({ document: desk.history.read(), known, selection, language, t });
  const palette = readFigurePalette('screen');
  const { title: english, titleEs } = await askOnce(desk, 'readOverview', {});
  const title = (language === 'es' ? (titleEs ?? english) : english) ?? 'Postura';
  const address = desk.surroundings.readAddress();
  const wanted = new Set(figureParts.filter((part) => part !== 'address'));
  const content = composeContent(
    { picture, title, sources: sourcesOf(readShown(desk.history.read(), known).lines.map(lineKey), known), address, made: new Date() },
    wanted,
    { t, language },
  );
  const figure = makeFigure(await desk.canvas.current.takeDrawing({ palette, emphasis: true }), content, 'screen', palette);
  handOver('postura.png', await writeFigure(figure, { format: 'png', size: 'screen', dpi: 192, title, language, palette }));
}
