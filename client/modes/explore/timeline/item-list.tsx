import { type KeyboardEvent, useState } from 'react';
import type { TimelineItem } from '#contract/timeline.ts';
import { voiceOf } from '../../../text/words.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { SourceTag } from '../source-tag.tsx';
import { describeItem, nameItem, nameWhen } from './describe-item.ts';
import { ItemSign } from './item-sign.tsx';
import { openItem } from './open-item.ts';
import type { PlacedItem } from './place-items.ts';

type Props = {
  readonly items: readonly TimelineItem[];
  readonly label: string;
  /** Where each is drawn; null as a list to read. */
  readonly placed: { readonly items: readonly PlacedItem[]; readonly lanes: number; readonly row: number } | null;
  readonly isKept: (item: TimelineItem) => boolean;
  /** What is pointed at, or has the focus. */
  readonly onPoint: (item: TimelineItem | null) => void;
  readonly onFocus: (item: TimelineItem) => void;
};

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The items in order of time: drawn on lanes or one below the other, the same list for those who hear it. One stop of the Tab key; arrows go on. */
export function ItemList({ items, label, placed, isKept, onPoint, onFocus }: Props) {
  const desk = useDesk();
  const { t, language } = useText();
  const [at, setAt] = useState(0);
  const places = new Map(placed?.items.map((one) => [one.item.id, one]));
  const active = Math.min(at, items.length - 1);
  const onKeyDown = (event: KeyboardEvent<HTMLOListElement>) => {
    const step = steps[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? items.length - 1 : step === undefined ? null : active + step;
    if (next === null || next < 0 || next >= items.length) return;
    event.preventDefault();
    setAt(next);
    event.currentTarget.querySelectorAll<HTMLElement>('.timeline-item')[next]?.focus();
  };
  return (
    <ol
      className={placed === null ? 'timeline-list' : 'timeline-lanes'}
      aria-label={label}
      onKeyDown={onKeyDown}
      {...(placed !== null && { style: { height: placed.lanes * placed.row } })}
    >
      {items.map((item, place) => {
        const drawn = places.get(item.id);
        const isIn = isKept(item);
        const isUnseen = placed !== null && drawn?.isInSight !== true;
        return (
          <li
            key={item.id}
            className={isUnseen ? 'visually-hidden' : undefined}
            {...(placed !== null && drawn !== undefined && !isUnseen && { style: { left: drawn.left, top: drawn.lane * placed.row, height: placed.row } })}
          >
            <button
              type="button"
              className={`timeline-item${isIn ? '' : ' timeline-out'}`}
              tabIndex={place === active ? 0 : -1}
              aria-label={isIn ? describeItem(item, t, language) : `${describeItem(item, t, language)} (${t('timeline.isOut')})`}
              onClick={() => openItem(desk, item)}
              onFocus={() => {
                setAt(place);
                onPoint(item);
                onFocus(item);
              }}
              onBlur={() => onPoint(null)}
              onPointerEnter={() => onPoint(item)}
              onPointerLeave={() => onPoint(null)}
            >
              {placed !== null && drawn !== undefined ? <Bar placed={drawn} item={item} /> : <Row item={item} />}
            </button>
          </li>
        );
      })}
    </ol>
  );
}

/** As long as what its date can mean: hatched where it is only possible, with an arrow where no end is given. A day is a point. */
function Bar({ placed: { bar, span }, item }: { readonly placed: PlacedItem; readonly item: TimelineItem }) {
  const { language } = useText();
  const isPoint = span.last === span.first && !span.isOpen;
  return (
    <>
      <span className="timeline-words">
        <ItemSign item={item} />
        <span>{nameItem(item, language)}</span>
        <Basis item={item} />
      </span>
      <span
        className={['timeline-bar', span.isOpen ? 'timeline-open' : '', isPoint ? 'timeline-point' : ''].join(' ').trim()}
        style={{ marginInlineStart: bar.left, width: isPoint ? 8 : bar.width }}
      >
        {bar.unsure > 0 && !isPoint && <span className="timeline-unsure" style={{ width: bar.unsure }} />}
      </span>
    </>
  );
}

function Row({ item }: { readonly item: TimelineItem }) {
  const { t, language } = useText();
  return (
    <>
      <ItemSign item={item} />
      <span className="timeline-row">
        <span className="minor">{[nameWhen(item, t, language), t(`timeline.kind.${item.kind}`)].filter((one) => one !== undefined).join(' · ')}</span>
        <span>{nameItem(item, language)}</span>
        {item.statement !== null && <span className="minor">{voiceOf(item.statement, t, language)}</span>}
      </span>
    </>
  );
}

/** The letter of the source that says so. */
function Basis({ item: { statement } }: { readonly item: TimelineItem }) {
  const source = statement?.source;
  return source?.label === undefined ? null : <SourceTag label={source.label} title={source.title} />;
}
