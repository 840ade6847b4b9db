import { useEffect, useMemo, useRef, useState } from 'react';
import { limits } from '#contract/limits.ts';
import type { Timeline, TimelineItem } from '#contract/timeline.ts';
import { useDocument, useText } from '../../../use-desk.ts';
import { Tick } from '../../../parts/tick.tsx';
import { useFilters } from '../filters/use-filters.ts';
import { AxisStrip, nameAsked, Shade } from './axis-strip.tsx';
import { moveStretch, type Stretch, stretchAround, zoomStretch } from './axis.ts';
import { toDay, toIso } from './days.ts';
import { nameItem } from './describe-item.ts';
import { isKept } from './is-kept.ts';
import { ItemList } from './item-list.tsx';
import { MapRings } from './map-rings.tsx';
import type { Pace } from './pace.ts';
import { placeItems, spanOf } from './place-items.ts';
import { TimelineBar } from './timeline-bar.tsx';
import { useBrush } from './use-brush.ts';
import { useDrag } from './use-drag.ts';
import { usePlayer } from './use-player.ts';
import { useWheel } from './use-wheel.ts';
import { useWidth } from './use-width.ts';

type Props = {
  readonly timeline: Timeline;
  readonly isCut: boolean;
  /** Height of a lane in px. */
  readonly row: number;
  readonly isList: boolean;
  readonly onList: (isList: boolean) => void;
};

const today = () => toDay(new Date().toISOString().slice(0, 10)) ?? 0;
const wholeOf = (items: readonly TimelineItem[]): Stretch =>
  stretchAround(
    items.flatMap((item) => {
      const span = spanOf(item);
      return span === null ? [] : [span.first, span.isOpen ? Math.max(span.last, today()) : span.last];
    }),
    today(),
  );

/** The axis with its lanes, handles and words. */
export function TimelineView({ timeline, isCut, row, isList, onList }: Props) {
  const { t, language } = useText();
  const { filters } = useDocument();
  const { change } = useFilters();
  const [box, scroll] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  const width = useWidth(box);
  const { items, undated, total, truncated } = timeline;
  const whole = useMemo(() => wholeOf(items), [items]);
  const [sight, setSight] = useState<Stretch | null>(null);
  const stretch = sight ?? whole;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other items are seen from their beginning to their end
  useEffect(() => setSight(null), [whole.start, whole.end]);
  const brush = useBrush();
  const [mode, setMode] = useState<'range' | 'asOf' | null>(null);
  const isAsOf = filters.asOf !== null || (mode === 'asOf' && filters.from === null && filters.to === null);
  const [pace, setPace] = useState<Pace>(3);
  const last = Math.round(whole.end);
  const player = usePlayer({ pace, last });
  const [pointed, setPointed] = useState<TimelineItem | null>(null);
  const placed = useMemo(
    () =>
      placeItems(
        items.map((item) => ({ item, words: nameItem(item, language) })),
        stretch,
        Math.max(width, 120),
      ),
    [items, stretch, width, language],
  );
  const zoom = (factor: number, at = (stretch.start + stretch.end) / 2) => setSight(zoomStretch(stretch, factor, at, whole));
  const pan = (share: number) => setSight(moveStretch(stretch, share * (stretch.end - stretch.start), whole));
  useWheel({ box, scroll, stretch, width, onZoom: zoom, onPan: pan });
  const drag = useDrag({ box, stretch, whole, width, isAsOf, brush });
  const keeps = (item: TimelineItem) => isKept(item, { ...filters, ...brush.dates });
  const reveal = (item: TimelineItem) => {
    const span = spanOf(item);
    if (span === null || (span.first <= stretch.end && (span.isOpen || span.last >= stretch.start))) return;
    setSight(moveStretch(stretch, span.first - (stretch.start + stretch.end) / 2, whole));
  };
  return (
    <>
      <TimelineBar
        brush={brush}
        isAsOf={isAsOf}
        onMode={(wantsDay) => {
          setMode(wantsDay ? 'asOf' : 'range');
          if (wantsDay) brush.commit({ from: null, to: null, asOf: toIso(Math.min(toDay(filters.to) ?? today(), last)) });
          else if (filters.asOf !== null) brush.clear();
        }}
        pace={pace}
        onPace={setPace}
        isPlaying={player.isPlaying}
        onPlay={() => (player.isPlaying ? player.stop() : player.play(toDay(filters.asOf) ?? last, Math.round(whole.start)))}
        isList={isList}
        onList={onList}
        look={{ earlier: () => pan(-0.5), later: () => pan(0.5), closer: () => zoom(0.5), farther: () => zoom(2), whole: () => setSight(null) }}
      />
      <p className="visually-hidden" role="status">
        {player.isPlaying ? '' : nameAsked(filters, t, language)}
      </p>
      <div className="timeline-body">
        <div className="timeline-plot" {...drag}>
          <div className="timeline-frame" ref={box}>
            <div className={isList ? 'timeline-scroll timeline-reading' : 'timeline-scroll'} ref={scroll}>
              {items.length === 0 && <p className="timeline-none">{t('timeline.none')}</p>}
              {items.length > 0 && (
                <ItemList
                  items={items}
                  label={t('timeline.items')}
                  placed={isList ? null : { items: placed.placed, lanes: placed.lanes, row }}
                  isKept={keeps}
                  onPoint={setPointed}
                  onFocus={reveal}
                />
              )}
              {isList && undated.length > 0 && (
                <>
                  <p className="timeline-heading">{t('timeline.undated.title')}</p>
                  <ItemList items={undated} label={t('timeline.undated.title')} placed={null} isKept={keeps} onPoint={setPointed} onFocus={() => undefined} />
                </>
              )}
            </div>
            {items.length > 0 && (
              <>
                {!isList && <Shade stretch={stretch} whole={whole} width={width} isAsOf={isAsOf} dates={brush.dates} />}
                <AxisStrip stretch={stretch} whole={whole} width={width} isAsOf={isAsOf} brush={brush} />
              </>
            )}
          </div>
        </div>
        {total.undated > 0 && (
          <div className="timeline-undated">
            <Tick
              isSelected={filters.undated}
              note={t(filters.undated ? 'timeline.undated.kept' : 'timeline.undated.out')}
              onChange={(isIn) => change({ undated: isIn })}
            >
              {t('timeline.undated', { count: total.undated })}
            </Tick>
          </div>
        )}
      </div>
      {truncated && <p className="minor timeline-note">{t('timeline.truncated', { count: items.length })}</p>}
      {isCut && <p className="minor timeline-note">{t('timeline.cut', { count: limits.subgraphIds })}</p>}
      {pointed !== null && <MapRings ids={pointed.about.map(({ id }) => id)} />}
    </>
  );
}
