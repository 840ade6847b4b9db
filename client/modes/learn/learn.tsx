import { loadLater } from '../../parts/load-later.tsx';
import { useWords } from '../../text/more-words.ts';
import { learnWords } from './text/learn-words.ts';
import { useSession } from '../../use-desk.ts';
import { Dialogs } from '../explore/dialogs.tsx';
import { NoticeVoice } from '../explore/notice-voice.tsx';
import { usePlace } from './use-place.ts';
import '../../styles/learn.css';

const Lessons = loadLater(() => import('./play/lessons.tsx').then((module) => module.Lessons));
const PlayLesson = loadLater(() => import('./play/play-lesson.tsx').then((module) => module.PlayLesson));
const GlossaryPage = loadLater(() => import('./glossary/glossary-page.tsx').then((module) => module.GlossaryPage));
const Make = loadLater(() => import('./make/make.tsx').then((module) => module.Make));

/** Lessons: all of them, one that is played, one that is made, and the glossary; each has an address. */
export function Learn() {
  useWords(learnWords);
  const isEmbedded = useSession((state) => state.isEmbedded);
  return (
    <>
      <Place />
      {!isEmbedded && (
        <>
          <div className="visually-hidden">
            <NoticeVoice />
          </div>
          <Dialogs picture={null} />
        </>
      )}
    </>
  );
}

function Place() {
  const { place, go, addressOf } = usePlace();
  switch (place.kind) {
    case 'lessons':
      return <Lessons go={go} addressOf={addressOf} />;
    case 'glossary':
      return <GlossaryPage go={go} addressOf={addressOf} />;
    case 'play':
      return <PlayLesson key={place.lesson} id={place.lesson} step={place.step} go={go} addressOf={addressOf} />;
    case 'make':
      return <Make draft={place.draft} go={go} addressOf={addressOf} />;
    default:
      return place satisfies never;
  }
}
