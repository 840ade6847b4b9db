import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { Box } from '../../explore/box.tsx';
import { narrationWords } from '../../explore/narration/text/narration-words.ts';
import type { PlayerFrame } from '../play/lesson-player.tsx';
import { EmbedPart } from './embed-part.tsx';
import { FilePart } from './file-part.tsx';
import { HandoutPart } from './handout-part.tsx';
import { SlidesPart } from './slides/slides-part.tsx';
import { giveWords } from './text/give-words.ts';
import '../../../styles/fields.css';
import '../../../styles/learn-give.css';

export type GiveDialogProps = {
  readonly played: PlayedLesson;
  /** The step that is shown. */
  readonly step: string;
  readonly frame: PlayerFrame;
  /** The way that is open first. */
  readonly first?: 'handout' | 'slides';
  readonly onClose: () => void;
};
const ways = ['handout', 'slides', 'embed', 'offline', 'file'] as const;
type Way = (typeof ways)[number];
/** What needs no server. */
const alone: readonly Way[] = ['handout'];

/** The ways to give a lesson: on paper, as slides, in another page, as one file that plays it, and as a file to change. */
export function GiveDialog({ played, step, frame, first = 'handout', onClose }: GiveDialogProps) {
  useWords(giveWords);
  useWords(narrationWords);
  const { t } = useText();
  const shown = frame === 'offline' ? alone : ways;
  return (
    <Box title={t('give.title')} onClose={onClose}>
      <Tabs className="give" defaultSelectedKey={first}>
        <TabList className="give-tabs" aria-label={t('give.ways')}>
          {shown.map((way) => (
            <Tab key={way} id={way} className="give-tab">
              {t(`give.${way}`)}
            </Tab>
          ))}
        </TabList>
        {shown.map((way) => (
          <TabPanel key={way} id={way} className="give-panel">
            <Part way={way} played={played} step={step} />
          </TabPanel>
        ))}
      </Tabs>
    </Box>
  );
}

function Part({ way, played, step }: { readonly way: Way; readonly played: PlayedLesson; readonly step: string }) {
  switch (way) {
    case 'handout':
      return <HandoutPart played={played} />;
    case 'slides':
      return <SlidesPart played={played} />;
    case 'embed':
      return <EmbedPart played={played} step={step} />;
    case 'offline':
      return <FilePart played={played} format="html" />;
    case 'file':
      return <FilePart played={played} format="md" />;
    default:
      return way satisfies never;
  }
}
