import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Target } from '#contract/exploration.ts';
import type { Highlight } from '#contract/lesson.ts';
import type { Picture } from '../../../canvas/canvas.ts';
import type { Document } from '../../../state/document.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { composePicture, type Painter } from '../../explore/compose-picture.ts';
import { highlight } from './highlight.ts';
import { loadPainter, readPainter } from './load-painter.ts';

/** What the canvas draws of a step, and what its key tells. */
export function useLessonPicture(document: Document, highlights: readonly Highlight[], selection: Target | null): Picture {
  const { t, language } = useText();
  const known = useKnown();
  const painter = usePainter(document.rules.length > 0);
  const plain = useMemo(() => composePicture({ document, known, selection: null, language, t, painter }), [document, known, language, t, painter]);
  return useMemo(() => highlight(plain, highlights, selection), [plain, highlights, selection]);
}

/** What paints by rules, once it has come; it is fetched with the first step that has some. */
function usePainter(isWanted: boolean): Painter | null {
  const { i18n } = useTranslation();
  const [painter, setPainter] = useState<Painter | null>(null);
  useEffect(() => {
    if (!isWanted || readPainter(i18n) !== null) return;
    let isHere = true;
    loadPainter(i18n).then(
      (loaded) => isHere && setPainter(() => loaded),
      // Without it the map stands as designed, and its key says the same.
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted, i18n]);
  return painter ?? readPainter(i18n);
}
