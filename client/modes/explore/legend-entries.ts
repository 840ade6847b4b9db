import { type EdgeFamily, edgeFamilies, type EntityLabel, entityLabels, nodeKinds } from '#contract/vocabulary.ts';
import type { Picture, PictureBand, PictureStyle } from '../../canvas/canvas.ts';
import type { Language } from '../../state/session.ts';
import type { Translate } from '../../text/words.ts';

/** What one entry of the key shows beside its words. */
export type LegendMark =
  | { readonly kind: 'line'; readonly families: readonly EdgeFamily[]; readonly conditional: boolean }
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'shape'; readonly of: EntityLabel; readonly isDisputed: boolean }
  | { readonly kind: 'question' }
  | { readonly kind: 'more'; readonly text: string }
  | { readonly kind: 'pin' }
  | { readonly kind: 'band'; readonly side: PictureBand['side'] }
  | { readonly kind: 'style'; readonly style: PictureStyle };
export type LegendEntry = { readonly id: string; readonly mark: LegendMark; readonly words: string };
export type LegendPart = { readonly id: 'lines' | 'shapes' | 'sides' | 'style'; readonly title: string; readonly entries: readonly LegendEntry[] };

type Words = { readonly t: Translate; readonly language: Language };

/** The key of a picture: only what is drawn in it, each mark with its words. */
export function legendEntries(picture: Picture, words: Words): readonly LegendPart[] {
  const { t } = words;
  const parts: readonly LegendPart[] = [
    { id: 'lines', title: t('legend.lines'), entries: listLines(picture, words) },
    { id: 'shapes', title: t('legend.shapes'), entries: listShapes(picture, words) },
    { id: 'sides', title: t('legend.benches'), entries: listSides(picture, t) },
    {
      id: 'style',
      title: t('style.key'),
      entries: (picture.styles ?? []).map((style) => ({ id: style.key, mark: { kind: 'style', style }, words: style.words })),
    },
  ];
  return parts.filter(({ entries }) => entries.length > 0);
}

const reasons: readonly EdgeFamily[] = ['reasonFor', 'reasonAgainst'];

function listLines({ lines }: Picture, { t, language }: Words): readonly LegendEntry[] {
  const drawn = (Object.keys(edgeFamilies) as EdgeFamily[]).filter((family) => lines.some((line) => line.family === family));
  const hasBothReasons = reasons.every((family) => drawn.includes(family));
  const line = (families: readonly EdgeFamily[], words: string, conditional = false): LegendEntry => ({
    id: `line:${families.join('+')}${conditional ? ':condition' : ''}`,
    mark: { kind: 'line', families, conditional },
    words,
  });
  const conditional = lines.find((one) => one.conditional);
  const repeated = lines.find(({ statements }) => statements > 1);
  const families = (wanted: (family: EdgeFamily) => boolean) =>
    drawn.filter(wanted).flatMap((family) => {
      if (!hasBothReasons || !reasons.includes(family)) return line([family], edgeFamilies[family][language]);
      return family === reasons[0] ? line(reasons, t('legend.reasons')) : [];
    });
  const isStance = (family: EdgeFamily) => family === 'for' || family === 'against';
  return [
    ...families(isStance),
    ...(conditional === undefined ? [] : [line([conditional.family], t('legend.condition'), true)]),
    ...families((family) => !isStance(family)),
    ...(repeated === undefined ? [] : [{ id: 'number', mark: { kind: 'number', text: `×${repeated.statements}` }, words: t('legend.number') } as const]),
  ];
}

function listShapes({ nodes }: Picture, { t, language }: Words): readonly LegendEntry[] {
  const isPlain = (kind: EntityLabel) => nodes.some((node) => node.kind === kind && node.form !== 'question' && node.badge === null);
  const more = nodes.find((node) => node.more?.startsWith('+'))?.more ?? nodes.find((node) => node.more !== null)?.more;
  return [
    ...(nodes.some(({ form }) => form === 'question') ? [{ id: 'question', mark: { kind: 'question' }, words: t('legend.question') } as const] : []),
    ...entityLabels.filter(isPlain).map(
      (kind): LegendEntry => ({
        id: `shape:${kind}`,
        mark: { kind: 'shape', of: kind, isDisputed: false },
        words: nodeKinds[kind].name[language].toLocaleLowerCase(language),
      }),
    ),
    ...(nodes.some(({ badge }) => badge !== null)
      ? [{ id: 'disputed', mark: { kind: 'shape', of: 'Claim', isDisputed: true }, words: t('legend.disputed') } as const]
      : []),
    ...(typeof more === 'string' ? [{ id: 'more', mark: { kind: 'more', text: more }, words: t('legend.more') } as const] : []),
    ...(nodes.some(({ isPinned }) => isPinned) ? [{ id: 'pin', mark: { kind: 'pin' }, words: t('legend.pinned') } as const] : []),
  ];
}

const listSides = ({ bands }: Picture, t: Translate): readonly LegendEntry[] =>
  (['for', 'against', 'none'] as const)
    .filter((side) => bands.some((band) => band.side === side))
    .map((side) => ({ id: `band:${side}`, mark: { kind: 'band', side }, words: t(`legend.side.${side}`) }));
