import { useStore } from 'zustand';
import { Button } from 'react-aria-components';
import { draftsOf } from '../../../commands/learn/drafts-of.ts';
import { recordStep } from '../../../commands/tools.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import type { OpenDraft } from '../../../state/learn/open-draft.ts';
import { titleOf } from '../../../state/learn/drafts.ts';
import { writePlace } from '../../../state/learn/place.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../../explore/panel-heading.tsx';
import { nameStep } from './name-step.ts';
import { makeWords } from './text/make-words.ts';
import '../../../styles/learn-make.css';
import '../../../styles/learn-make-recorded.css';

/** Says which step was recorded, and leads to the lesson that it is a step of. */
export function RecordedPanel({ reading }: { readonly reading: { readonly draft: string; readonly step: number; readonly isMeasured: boolean } }) {
  useWords(makeWords);
  const draft = draftsOf(useDesk()).open(reading.draft);
  return draft === undefined ? null : <Recorded draft={draft} number={reading.step} isMeasured={reading.isMeasured} />;
}

function Recorded({ draft, number, isMeasured }: { readonly draft: OpenDraft; readonly number: number; readonly isMeasured: boolean }) {
  const { session, surroundings } = useDesk();
  const { t, language } = useText();
  const { lesson } = useStore(draft.store);
  const title = titleOf(lesson, language) || t('make.untitled');
  const isThere = number <= lesson.steps.length;
  const address = `${surroundings.addressOf('learn')}${writePlace({ kind: 'make', draft: draft.id })}`;
  return (
    <>
      <PanelHeading eyebrow={t('make.recordedEyebrow')} title={title} />
      <div className="library">
        <div role="status" className="library-said">
          <span>{t(isThere ? 'make.recorded' : 'make.recordedUndone', { number, title })}</span>
          {isThere && (
            <Button className="button button-small" onPress={() => draft.undo()}>
              {t('make.undo')}
            </Button>
          )}
        </div>
        {isThere && isMeasured && <p className="minor">{t('make.notMeasured')}</p>}
        <ol className="make-recorded">
          {lesson.steps.map((step, place) => (
            <li key={step.id} aria-current={place === number - 1 ? 'step' : undefined}>
              {nameStep(step, place, language, t)}
            </li>
          ))}
        </ol>
        <div className="make-row">
          <CommandButton command={recordStep} input={undefined}>
            {t('make.recordMore')}
          </CommandButton>
          <a
            className="button button-filled make-link"
            href={address}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
              event.preventDefault();
              history.pushState(null, '', `${address}${location.search}`);
              session.set({ mode: 'learn' });
            }}
          >
            {t('make.openLesson')}
          </a>
        </div>
      </div>
    </>
  );
}
