import { type Drawing, type Mark, moveMark } from '../../../../canvas/figure/drawing.ts';
import type { Palette } from '../../../../canvas/palette.ts';
import type { TextWriter } from '../../../explore/figure/write-texts.ts';
import type { Paper, PaperStep } from '../compose-paper.ts';
import type { PaperQuestion } from '../describe-question.ts';
import type { InLanguage } from '../desk-in.ts';
import { slide, slideRooms } from '../rooms.ts';
import { fillLines, type SlideLine } from './fill-lines.ts';
import { drawAsked } from './draw-asked.ts';
import { paragraph } from './paragraph.ts';

export type SlideTools = { readonly writer: TextWriter; readonly palette: Palette; readonly t: InLanguage['t'] };

const { width, height, margin } = slide;
const bottom = height - 44;
const gap = 24;
/** Of the text, from the largest that there is room for. */
const sizes = [24, 22, 20, 18, 16] as const;
const beside = slideRooms[0]?.width ?? 0;

/** A lesson as slides: its title, each step with its figure and then its question, and the sources at the end. */
export function composeSlides(paper: Paper, tools: SlideTools): readonly Drawing[] {
  const pages = [drawTitle(paper, tools), ...paper.steps.flatMap((step, place) => drawStepSlides(step, place + 1, tools)), ...drawSources(paper, tools)];
  return pages.map((marks, place) => ({
    marks: [...marks, ...drawFoot(paper.title, `${place + 1} / ${pages.length}`, tools)],
    box: { x: 0, y: 0, width, height },
    background: tools.palette.colour.canvas,
  }));
}

type Page = readonly Mark[];

function drawTitle({ title, summary }: Paper, { writer, palette: { colour } }: SlideTools): Page {
  const room = width - 2 * margin;
  const name = fillLines([paragraph(title, 'strong')], room, { size: 44, family: 'serif', colour: colour.text }, writer);
  const about = fillLines([paragraph(summary)], room, { size: 22, family: 'serif', colour: colour['text-2'] }, writer);
  const whole = [...name, ...about];
  return stack(whole, [margin, Math.max(margin, (height - heightOf(whole)) / 2)]);
}

function drawStepSlides(step: PaperStep, number: number, tools: SlideTools): readonly Page[] {
  const { figure, text, cypher, question } = step;
  const { t } = tools;
  const header = `${number}. ${step.header}`;
  const isBeside = figure !== null && figure.room.width === beside;
  const room = isBeside ? width - 2 * margin - beside - gap : width - 2 * margin;
  const texts = drawTexts(text, room, header, tools);
  const drawn = figure === null ? [] : [figure.figure.drawing];
  const pages = isBeside
    ? texts.map((page, place) =>
        place === 0 ? [...page, ...drawn.flatMap((one) => fitDrawing(one, { left: width - margin - beside, width: beside, top: 88 }))] : page,
      )
    : [...texts, ...drawn.map((one) => [...drawHeader(header, tools).marks, ...fitDrawing(one, { left: margin, width: width - 2 * margin, top: 84 })])];
  return [
    ...pages,
    ...(cypher === null ? [] : drawTexts([{ kind: 'code', text: cypher }], width - 2 * margin, `${number}. ${t('paper.try')}`, tools)),
    ...(question === null ? [] : [drawQuestion(question, figure, `${number}. ${t('paper.question')}`, tools)]),
  ];
}

/** A question on its own; what is to be pointed at stands below it. */
function drawQuestion(question: PaperQuestion, figure: PaperStep['figure'], header: string, tools: SlideTools): Page {
  const asked = [...drawHeader(header, tools).marks, ...drawAsked(question, { left: margin, top: 96, width: width - 2 * margin, bottom }, tools)];
  if (question.kind !== 'point' || figure === null) return asked;
  return [...asked, ...fitDrawing(figure.figure.drawing, { left: margin, width: width - 2 * margin, top: 180 })];
}

/** A text in the largest letters that let it stand on one slide; a longer one goes on in the smallest. */
function drawTexts(blocks: PaperStep['text'], room: number, header: string, tools: SlideTools): readonly Page[] {
  const { writer, palette } = tools;
  const head = drawHeader(header, tools);
  const top = head.bottom + 14;
  const fill = (size: number) => fillLines(blocks, room, { size, family: 'serif', colour: palette.colour.text }, writer);
  const tried = sizes.map(fill);
  const lines = tried.find((one) => heightOf(one) <= bottom - top) ?? tried.at(-1) ?? [];
  return splitPages(lines, bottom - top).map((page) => [...head.marks, ...stack(page, [margin, top])]);
}

function drawSources({ sources }: Paper, tools: SlideTools): readonly Page[] {
  const blocks = sources.map(({ source, label }) => {
    const about = [`${label}: ${source.title}`, source.author, source.publisher, source.url].filter((part) => part !== undefined && part !== '');
    return paragraph(about.join(' · '));
  });
  return drawTexts(blocks, width - 2 * margin, tools.t('paper.sources'), tools);
}

function drawHeader(text: string, { writer, palette: { colour } }: SlideTools): { readonly marks: Page; readonly bottom: number } {
  const lines = fillLines([paragraph(text, 'strong')], width - 2 * margin, { size: 30, family: 'serif', colour: colour.text }, writer);
  return { marks: stack(lines, [margin, 34]), bottom: 34 + heightOf(lines) - 12 };
}

function drawFoot(title: string, place: string, { writer, palette: { colour } }: SlideTools): Page {
  const look = { size: 12, weight: 400, family: 'sans', colour: colour['text-3'] } as const;
  const right = writer.line(place, [0, 0], look);
  return [writer.line(title, [margin, height - 18], look), moveMark(right, [1, 0, 0, 1, width - margin - right.width, height - 18])];
}

const heightOf = (lines: readonly SlideLine[]): number => lines.reduce((sum, line) => sum + line.height, 0);

/** Lines below each other from a corner on. */
function stack(lines: readonly SlideLine[], [left, top]: readonly [number, number]): Page {
  let y = top;
  return lines.flatMap((line) => {
    const marks = line.marks.map((mark) => moveMark(mark, [1, 0, 0, 1, left, y]));
    y += line.height;
    return marks;
  });
}

/** As many lines a page as its height takes; at least one page. */
function splitPages(lines: readonly SlideLine[], room: number): readonly (readonly SlideLine[])[] {
  const pages: SlideLine[][] = [[]];
  let used = 0;
  for (const line of lines) {
    if (used + line.height > room && used > 0) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(line);
    used += line.height;
  }
  return pages;
}

/** A figure as large as its place takes, in the middle of it. */
function fitDrawing({ marks, box }: Drawing, place: { readonly left: number; readonly width: number; readonly top: number }): Page {
  const tall = bottom - place.top;
  const scale = Math.min(place.width / box.width, tall / box.height);
  const x = place.left + (place.width - box.width * scale) / 2 - box.x * scale;
  const y = place.top + (tall - box.height * scale) / 2 - box.y * scale;
  return marks.map((mark) => moveMark(mark, [scale, 0, 0, scale, x, y]));
}
