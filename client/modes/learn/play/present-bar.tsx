import { Button } from 'react-aria-components';
import { useText } from '../../../use-desk.ts';
import { PlayIcon } from './play-icon.tsx';

type Props = {
  readonly hasNotes: boolean;
  readonly areNotesShown: boolean;
  readonly onNotes: () => void;
  /** Null where no second window can follow. */
  readonly onNotesWindow: (() => void) | null;
  readonly onStop: () => void;
};

/** What a teacher needs who gives a lesson on a screen for all; seen only while the pointer moves or a key leads there. */
export function PresentBar({ hasNotes, areNotesShown, onNotes, onNotesWindow, onStop }: Props) {
  const { t } = useText();
  return (
    <section className="lesson-present-bar" aria-label={t('learn.presentBar')}>
      <span className="minor">{t('learn.presentKeys')}</span>
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
