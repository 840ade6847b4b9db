import type { i18n } from 'i18next';
import type { Document } from '../../../state/document.ts';
import { addWords } from '../../../text/more-words.ts';
import type { Painter } from '../../explore/compose-picture.ts';

const loaded = new WeakMap<i18n, Painter>();

/** What paints by rules, where it has come. */
export const readPainter = (text: i18n): Painter | null => loaded.get(text) ?? null;

/** Fetches what gives a map the looks that rules say, with its words; a lesson measures nothing. */
export async function loadPainter(text: i18n): Promise<Painter> {
  const [{ createPainter }, { styleWords }] = await Promise.all([
    import('../../explore/style/create-painter.ts'),
    import('../../explore/style/style-words.ts'),
  ]);
  addWords(text, styleWords);
  const painter = readPainter(text) ?? createPainter(new Map());
  loaded.set(text, painter);
  return painter;
}

/** Fetches what a map is drawn with besides nodes and lines, so that it is fitted as it will look. What does not come is tried again when it is drawn. */
export async function prepareLooks({ rules, groups, camps, layout }: Document, text: i18n): Promise<void> {
  const hasOutlines = camps || layout.name === 'time' || groups.some(({ isOpen }) => isOpen);
  await Promise.allSettled([rules.length > 0 && loadPainter(text), hasOutlines && import('../../../canvas/hull-elements.ts')]);
}
