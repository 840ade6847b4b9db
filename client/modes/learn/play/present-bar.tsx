import { Button } from 'react-aria-components';
import { Icon } from '../../../parts/icon.tsx';
import { useText } from '../../../use-desk.ts';
import { PlayIcon } from './play-icon.tsx';
import '../../../styles/learn-play-present.css';

type Props = {
  readonly hasNotes: boolean;
  readonly areNotesShown: boolean;
  readonly onNotes: () => void;
  /** Whether the map has the whole screen; null where it has no place beside the text. */
  readonly isMapAlone: boolean | null;
  readonly onMapAlone: () => void;
  /** Null where no second window can follow. */
  readonly onNotesWindow: (() => void) | null;
  readonly onStop: () => void;
};

/** What a teacher needs who gives a lesson on a screen for all; seen only while the pointer moves or a key leads there. */
export function PresentBar({ hasNotes, areNotesShown, onNotes, isMapAlone, onMapAlone, onNotesWindow, onStop }: Props) {
  const { t } = useText();
  return (
    <section className="lesson-present-bar" aria-label={t('learn.presentBar')}>
      <span className="minor">{t('learn.presentKeys')}</span>
      {isMapAlone !== null && (
        <Button className="button button-small" onPress={onMapAlone}>
          <Icon name="map" size={16} />
          {t(isMapAlone ? 'learn.mapBeside' : 'learn.mapAlone')}
        </Button>
      )}
      {hasNotes && (
        <Button className="button button-small" aria-pressed={areNotesShown} onPress={onNotes}>
          <PlayIcon name="note" size={16} />
          {t(areNotesShown ? 'learn.hideNotes' : 'learn.showNotes')}
        </Button>
      )}
      {hasNotes && onNotesWindow !== null && (
        <Button className="button button-small" onPress={onNotesWindow}>
          {t('learn.notesWindow')}
        </Button>
      )}
      <Button className="button button-small" onPress={onStop}>
        {t('learn.endPresent')}
      </Button>
    </section>
  );
}
