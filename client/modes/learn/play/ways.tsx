import { Button } from 'react-aria-components';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import type { Document } from '../../../state/document.ts';
import { writeLink } from '../../../state/link.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import type { PlayerFrame } from './lesson-player.tsx';
import { PlayIcon } from './play-icon.tsx';

/** How a lesson is handed out: on paper first, or any other way. */
export type GivePart = 'handout' | 'give';
type Props = {
  readonly document: Document;
  readonly played: Pick<PlayedLesson, 'dataVersion'>;
  readonly frame: PlayerFrame;
  readonly step: string;
  readonly onGive: ((part: GivePart, step: string) => void) | undefined;
  readonly onPresent: () => void;
};

/** What can be done with a lesson besides reading it. */
export function Ways({ document, played: { dataVersion }, frame, step, onGive, onPresent }: Props) {
  const { t } = useText();
  const { surroundings } = useDesk();
  return (
    <>
      {frame === 'page' && document.nodes.length > 0 && (
        <a
          className="button button-plain"
          href={`${surroundings.addressOf('explore')}${writeLink({ ...document, selection: null, view: 'map', timeline: false, dataVersion })}`}
        >
          {t('learn.explore')}
        </a>
      )}
      {onGive !== undefined && (
        <>
          <Button className="button button-plain" onPress={() => onGive('handout', step)}>
            <PlayIcon name="handout" />
            {t('learn.handout')}
          </Button>
          <Button className="button button-plain" onPress={() => onGive('give', step)}>
            <PlayIcon name="give" />
            {t('learn.give')}
          </Button>
        </>
      )}
      {(frame === 'page' || frame === 'offline') && (
        <Button className="button button-plain" onPress={onPresent}>
          <PlayIcon name="present" />
          {t('learn.present')}
        </Button>
      )}
    </>
  );
}
