import { useState } from 'react';
import type { Timeline as Dated } from '#contract/timeline.ts';
import { useMedia, useNarrow } from '../../../parts/use-media.ts';
import { Answered } from '../../../parts/answered.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { filterWords } from '../filters/filter-words.ts';
import { TimelineView } from './timeline-view.tsx';
import { timelineWords } from './timeline-words.ts';
import { useTimeline } from './use-timeline.ts';
import '../../../styles/fields.css';
import './timeline.css';

/** What of the map has a date, on an axis of time below it; days chosen there filter the whole page. */
export function Timeline() {
  useWords(timelineWords);
  // A choice of days is a step of the filters, in their words.
  useWords(filterWords);
  const { t } = useText();
  const { answer, retry, isCut } = useTimeline();
  const isCoarse = useMedia('(pointer: coarse)');
  const isNarrow = useNarrow();
  const [wantsList, setList] = useState(false);
  return (
    <section className="timeline" aria-label={t('timeline.label')}>
      <Answered answer={answer} retry={retry}>
        {(value: Dated) => <TimelineView timeline={value} isCut={isCut} row={isCoarse ? 48 : 32} isList={isNarrow || wantsList} onList={setList} />}
      </Answered>
    </section>
  );
}
