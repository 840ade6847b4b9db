import { useEffect, useMemo, useRef } from 'react';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Drawing } from '../../../../canvas/figure/drawing.ts';
import { createMeasure } from '../../../../canvas/measure-text.ts';
import type { Palette } from '../../../../canvas/palette.ts';
import { Answered } from '../../../../parts/answered.tsx';
import { useText } from '../../../../use-desk.ts';
import { drawOnCanvas } from '../../../explore/figure/draw-png.ts';
import { readFigurePalette } from '../../../explore/figure/figure-palette.ts';
import { nameFile } from '../../../explore/figure/name-file.ts';
import { textWriter } from '../../../explore/figure/write-texts.ts';
import { LanguageChoice, useGivenLanguage } from '../language-choice.tsx';
import { leastOnSlide, slide, slideRooms } from '../rooms.ts';
import { SaveButton } from '../save-button.tsx';
import { type InPaper, usePaper } from '../use-paper.ts';
import { composeSlides } from './compose-slides.ts';

const rooms = { rooms: slideRooms, least: leastOnSlide };
const measure = createMeasure();

/** The lesson as slides: all of them small, and the file. */
export function SlidesPart({ played }: { readonly played: PlayedLesson }) {
  const { t } = useText();
  const [language, setLanguage] = useGivenLanguage(played);
  const { answer, retry } = usePaper(played, language, rooms);
  const palette = useMemo(() => readFigurePalette('light'), []);
  return (
    <>
      <p className="give-lead">{t('give.slidesLead')}</p>
      <div className="give-choices">
        <LanguageChoice played={played} chosen={language} onChoose={setLanguage} />
      </div>
      <Answered answer={answer} retry={retry}>
        {(made) => <Slides made={made} palette={palette} />}
      </Answered>
    </>
  );
}

function Slides({ made: { paper, inLanguage }, palette }: { readonly made: InPaper; readonly palette: Palette }) {
  const { t } = useText();
  const slides = useMemo(() => composeSlides(paper, { writer: textWriter(palette, measure), palette, t: inLanguage.t }), [paper, palette, inLanguage]);
  const make = async () => {
    const { title, language } = paper;
    const [{ writePdf }, { fetchPdfFonts }, { drawTextPixels }] = await Promise.all([
      import('../../../explore/figure/write-pdf.ts'),
      import('../../../explore/figure/figure-fonts.ts'),
      import('../../../explore/figure/draw-text-pixels.ts'),
    ]);
    const fontsOf = await fetchPdfFonts(slides);
    const file = await writePdf(slides, { title, language, made: new Date(), fontsOf, drawText: (text) => drawTextPixels(text, palette) });
    return { name: `${nameFile(title)}.pdf`, file };
  };
  return (
    <>
      <SaveButton label={t('give.saveSlides')} make={make} />
      <ol className="give-slides">
        {slides.map((drawing, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slides are known by their place
          <li key={place}>
            <Slide drawing={drawing} palette={palette} label={t('give.slidesPage', { place: place + 1, count: slides.length })} />
          </li>
        ))}
      </ol>
    </>
  );
}

/** Pixels of a small slide for each of its px: sharp on most screens. */
const scale = 0.8;

function Slide({ drawing, palette, label }: { readonly drawing: Drawing; readonly palette: Palette; readonly label: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const context = canvas.current?.getContext('2d');
    if (context !== null && context !== undefined) drawOnCanvas(context, drawing, scale, palette);
  }, [drawing, palette]);
  return <canvas ref={canvas} width={slide.width * scale} height={slide.height * scale} role="img" aria-label={label} />;
}
