import { useText } from '../../../use-desk.ts';
import type { Figure } from './compose-figure.ts';
import { mmOfPx } from './figure-sizes.ts';
import { reachedDpi } from './make-figure.ts';
import type { FigureChoices } from './use-figure.ts';

/** Less than this is hard to read on paper, in points. */
const leastPoints = 5;

/** How large the figure will be, and what a reader should know before saving it. */
export function FigureFacts({ figure: { drawing, smallest }, choices: { format, dpi, size } }: { readonly figure: Figure; readonly choices: FigureChoices }) {
  const { t, language } = useText();
  const { width, height } = drawing.box;
  const reached = reachedDpi(drawing, dpi);
  const whole = (value: number) => Math.round(value).toLocaleString(language, { useGrouping: false });
  return (
    <div className="figure-facts">
      <p className="minor">
        {t('figure.measures', { width: whole(mmOfPx(width)), height: whole(mmOfPx(height)) })}
        {format === 'png' && `, ${t('figure.pixels', { width: whole((width * reached) / 96), height: whole((height * reached) / 96) })}`}
      </p>
      {format === 'png' && reached < dpi && <p role="note">{t('figure.cut', { reached, wanted: dpi })}</p>}
      {size !== 'screen' && smallest < leastPoints && (
        <p role="note">{t('figure.small', { size: smallest.toLocaleString(language, { maximumFractionDigits: 1 }) })}</p>
      )}
    </div>
  );
}
