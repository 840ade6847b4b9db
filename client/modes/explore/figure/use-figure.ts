import { useEffect, useMemo, useState } from 'react';
import type { Picture } from '../../../canvas/canvas.ts';
import type { Drawing } from '../../../canvas/figure/drawing.ts';
import type { Answer } from '../../../state/answers.ts';
import { lineKey, readShown } from '../../../state/document.ts';
import { useAnswer, useDesk, useText } from '../../../use-desk.ts';
import type { Figure } from './compose-figure.ts';
import { composeContent, type FigurePart, figureParts, sourcesOf } from './figure-content.ts';
import { type FigureLook, readFigurePalette } from './figure-palette.ts';
import type { FigureSizeName } from './figure-sizes.ts';
import { type FigureFormat, makeFigure } from './make-figure.ts';

/** What a reader chose for a figure; `title` is null as long as it is the graph's own. */
export type FigureChoices = {
  readonly format: FigureFormat;
  readonly size: FigureSizeName;
  readonly dpi: number;
  readonly look: FigureLook;
  readonly emphasis: boolean;
  readonly parts: ReadonlySet<FigurePart>;
  readonly title: string | null;
};

export const firstChoices: FigureChoices = {
  format: 'png',
  size: 'screen',
  dpi: 300,
  look: 'light',
  emphasis: false,
  parts: new Set(figureParts),
  title: null,
};

/** The figure of a picture as it was chosen, and its title; null where there is no map on screen to draw. */
export function useFigure(picture: Picture, { size, look, emphasis, parts, title: chosen }: FigureChoices) {
  const desk = useDesk();
  const { t, language } = useText();
  const overview = useAnswer('readOverview', {}).answer;
  const named = overview.status === 'ready' ? ((language === 'es' ? (overview.value.titleEs ?? overview.value.title) : overview.value.title) ?? '') : '';
  const title = chosen ?? named;
  const palette = useMemo(() => readFigurePalette(look), [look]);
  const [map, setMap] = useState<Answer<Drawing | null>>({ status: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn again when the reader asks
  useEffect(() => {
    let isWanted = true;
    const { current } = desk.canvas;
    const drawn = current === null ? Promise.resolve(null) : current.takeDrawing({ palette, emphasis });
    drawn.then(
      (value) => isWanted && setMap({ status: 'ready', value }),
      (error: unknown) => isWanted && setMap({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
    return () => {
      isWanted = false;
    };
  }, [desk, palette, emphasis, tries]);
  const [made] = useState(() => new Date());
  const figure = useMemo((): Answer<Figure | null> => {
    if (map.status !== 'ready') return map;
    if (map.value === null) return { status: 'ready', value: null };
    const known = desk.entities.read();
    const sources = sourcesOf(readShown(desk.history.read(), known).lines.map(lineKey), known);
    const content = composeContent({ picture, title, sources, address: desk.surroundings.readAddress(), made }, parts, { t, language });
    return { status: 'ready', value: makeFigure(map.value, content, size, palette) };
  }, [desk, map, picture, title, parts, size, palette, made, t, language]);
  return { figure, title, palette, retry: () => setTries(tries + 1) };
}
