import { useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import { useStore } from 'zustand';
import type { DeskDrafts } from '../../../commands/learn/drafts-of.ts';
import { saveFile } from '../../../hand-over.ts';
import { Icon } from '../../../parts/icon.tsx';
import { loadLater } from '../../../parts/load-later.tsx';
import { isSaved, partsOf, titleOf } from '../../../state/learn/drafts.ts';
import { useDesk, useSession, useText } from '../../../use-desk.ts';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { FileOpener } from './file-opener.tsx';
import { KeepingLine } from './keeping-line.tsx';
import type { MakeProps } from './make.tsx';
import { PlaceLink } from './place-link.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { useMaker } from './use-maker.ts';
import '../../../styles/learn-make-bar.css';

const GiveDialog = loadLater(() => import('../give/give-dialog.tsx').then((module) => module.GiveDialog), { waiting: 'unseen' });

type Props = { readonly drafts: DeskDrafts; readonly isPlayed: boolean; readonly setPlayed: (is: boolean) => void } & Pick<MakeProps, 'go' | 'addressOf'>;

/** The top of the maker: which lesson, whether it is kept, and what is done with the whole of it. */
export function MakerBar({ drafts, go, addressOf, isPlayed, setPlayed }: Props) {
  const { api } = useDesk();
  const { t } = useText();
  const language = useSession((state) => state.language);
  const nameFailure = useNameFailure();
  const { draft, lesson, check, part, say } = useMaker();
  const { tied } = useStore(draft.keeping);
  const canUndo = useStore(draft.store.temporal, ({ pastStates }) => pastStates.length > 0);
  const canRedo = useStore(draft.store.temporal, ({ futureStates }) => futureStates.length > 0);
  const [isSaving, setSaving] = useState(false);
  const [isGiving, setGiving] = useState(false);
  const isEmpty = lesson.steps.length === 0;
  const saved = isSaved(lesson, tied) ? tied : null;
  const exportFile = async () => {
    try {
      const { fileName, mediaType, text } = await api.exportDraft({ body: { lesson, format: 'md' } });
      saveFile(fileName, text, mediaType);
      say(t('make.exported', { name: fileName }));
    } catch (error) {
      say(nameFailure(error), { isFailure: true });
    }
  };
  return (
    <header className="make-bar">
      <div className="make-bar-words">
        <PlaceLink place={{ kind: 'make', draft: null }} go={go} addressOf={addressOf}>
          {t('make.allDrafts')}
        </PlaceLink>
        <h2>{titleOf(lesson, language) || t('make.untitled')}</h2>
        <KeepingLine />
      </div>
      <div className="make-row">
        <Button className="button button-icon" aria-label={t('make.undo')} isDisabled={!canUndo} onPress={() => draft.undo()}>
          <Icon name="undo" />
        </Button>
        <Button className="button button-icon" aria-label={t('make.redo')} isDisabled={!canRedo} onPress={() => draft.redo()}>
          <Icon name="redo" />
        </Button>
        <ToggleButton className="button" isSelected={isPlayed} isDisabled={check.played === null && !isPlayed} onChange={setPlayed}>
          {t(isPlayed ? 'make.goOn' : 'make.play')}
        </ToggleButton>
        <FileOpener onOpened={(opened) => go({ kind: 'make', draft: drafts.begin(partsOf(opened, null, language)).id })} />
        <Button className="button" isDisabled={isEmpty} onPress={() => void exportFile()}>
          {t('make.export')}
        </Button>
        {saved !== null && (
          <>
            <PlaceLink className="button make-link" place={{ kind: 'play', lesson: saved.id, step: null }} go={go} addressOf={addressOf}>
              {t('make.playSaved')}
            </PlaceLink>
            <Button className="button" isDisabled={check.played === null} onPress={() => setGiving(true)}>
              {t('make.give')}
            </Button>
          </>
        )}
        <Button className="button button-filled" isDisabled={isEmpty} onPress={() => setSaving(true)}>
          {t('make.save')}
        </Button>
      </div>
      {isSaving && <SaveDialog onClose={() => setSaving(false)} onFile={() => void exportFile()} />}
      {isGiving && tied !== null && check.played !== null && (
        <GiveDialog
          played={{ ...check.played, id: tied.id, origin: 'kept' }}
          step={lesson.steps[part === 'lesson' ? 0 : part]?.id ?? ''}
          frame="page"
          onClose={() => setGiving(false)}
        />
      )}
    </header>
  );
}
