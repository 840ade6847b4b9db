import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LessonLanguage } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { readFonts } from '../../../canvas/palette.ts';
import type { Desk } from '../../../desk.ts';
import type { Answer } from '../../../state/answers.ts';
import { useDesk } from '../../../use-desk.ts';
import { readFigurePalette } from '../../explore/figure/figure-palette.ts';
import { keepPlayed } from '../stage/keep-played.ts';
import { composePaper, type Paper } from './compose-paper.ts';
import { deskIn, type InLanguage } from './desk-in.ts';
import { type FigureRoom, fitFigure, type FittedFigure } from './fit-figure.ts';

type Rooms = { readonly rooms: readonly FigureRoom[]; readonly least: number };
/** A lesson on paper, and the language that it is written in. */
export type InPaper = { readonly paper: Paper; readonly inLanguage: InLanguage };

/** Draws every step of a lesson in light colours and puts it on paper. */
export async function makePaper(
  desk: Desk,
  played: PlayedLesson,
  text: Parameters<typeof deskIn>[1],
  language: LessonLanguage,
  rooms: Rooms,
): Promise<InPaper> {
  keepPlayed(desk, played);
  await loadFonts();
  const inLanguage = await deskIn(desk, text, language);
  const palette = readFigurePalette('light');
  const figures: (FittedFigure | null)[] = [];
  for (const place of played.lesson.steps.keys()) figures.push(await fitFigure(played, place, rooms, inLanguage, palette));
  return { paper: composePaper(played, figures, inLanguage), inLanguage };
}

/** Letters are measured in their own typefaces; those that the page has not shown yet are fetched. */
async function loadFonts(): Promise<void> {
  const { sans, serif } = readFonts(getComputedStyle(document.documentElement));
  const wanted = [...[400, 600, 700].map((weight) => `${weight} 16px ${sans}`), ...[400, 600].map((weight) => `${weight} 16px ${serif}`)];
  await Promise.allSettled(wanted.map((font) => document.fonts.load(font)));
}

/** A lesson on paper as it is being made; `retry` makes it again. */
export function usePaper(played: PlayedLesson, language: LessonLanguage, rooms: Rooms): { readonly answer: Answer<InPaper>; readonly retry: () => void } {
  const desk = useDesk();
  const { i18n } = useTranslation();
  const [tries, setTries] = useState(0);
  const wanted = useMemo(() => ({ desk, played, i18n, language, rooms, tries }), [desk, played, i18n, language, rooms, tries]);
  const [made, setMade] = useState<{ readonly of: typeof wanted; readonly answer: Answer<InPaper> } | null>(null);
  useEffect(() => {
    let isWanted = true;
    makePaper(wanted.desk, wanted.played, wanted.i18n, wanted.language, wanted.rooms).then(
      (value) => isWanted && setMade({ of: wanted, answer: { status: 'ready', value } }),
      (error: unknown) => isWanted && setMade({ of: wanted, answer: { status: 'failed', error: error instanceof Error ? error : new Error(String(error)) } }),
    );
    return () => {
      isWanted = false;
    };
  }, [wanted]);
  return { answer: made?.of === wanted ? made.answer : { status: 'loading' }, retry: () => setTries(tries + 1) };
}
