import type { StanceHistory } from '#contract/stances.ts';
import { placeMoments, type TimeAxis } from '../../../state/stances/place-moments.ts';
import { kindOf } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';

const [width, height, middle, left] = [320, 62, 24, 4];
const scale = (percent: number) => left + (percent / 100) * (width - 2 * left);
const least = 3;
const lanes = { above: middle - 15, below: middle + 5, middle: middle - 4 } as const;
const bar = 9;

/** Moments of one agent on one target on an axis of time: one side above the line, the other below it; the list beside it says the same in words. */
export function MomentTrack({ series, axis }: { readonly series: StanceHistory['series'][number]; readonly axis: TimeAxis }) {
  const { t } = useText();
  const placed = placeMoments(series, axis);
  const isClaim = kindOf(series.target.kinds) === 'Claim';
  const words = isClaim ? (['position.asserts', 'position.denies'] as const) : (['position.for', 'position.against'] as const);
  return (
    <div className="track">
      <p className="track-lanes minor" aria-hidden="true">
        <span>{t('history.above', { word: t(words[0]) })}</span> <span>{t('history.below', { word: t(words[1]) })}</span>
      </p>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path className="track-line" d={`M${left} ${middle}H${width - left}`} />
        {axis.ticks.map(({ year, at }) => (
          <g key={year} className="years">
            <path className="track-line" d={`M${scale(at)} ${middle - 4}v8`} />
            <text x={scale(at)} y={height - 4} textAnchor={at < 5 ? 'start' : at > 95 ? 'end' : 'middle'}>
              {year}
            </text>
          </g>
        ))}
        {placed.map(({ moment, lane, bar: { start, end, isOpen } }) => {
          const [from, to] = [scale(start), Math.max(scale(end), scale(start) + least)];
          const y = lanes[lane];
          return (
            <g key={moment.statement.edge.id} className={`track-${lane}`}>
              {isOpen ? (
                <path d={`M${from} ${y}H${to - 7}L${to} ${y + bar / 2}L${to - 7} ${y + bar}H${from}Z`} className="track-open" />
              ) : (
                <rect x={from} y={y} width={to - from} height={bar} rx={1} />
              )}
              {moment.reverses && (
                <g className="track-turn">
                  <path d={`M${from} 2V${middle + 22}`} />
                  <path d={`M${from - 3} 6 ${from} 2l3 4M${from - 3} ${middle + 18} ${from} ${middle + 22}l3 -4`} />
                </g>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
