import { Toolbar } from 'react-aria-components';
import { useStore } from 'zustand';
import { openHistory } from '../../commands/page.ts';
import { redo, undo } from '../../commands/travel.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { useDesk, useKnown, useText } from '../../use-desk.ts';
import { describeStep } from './describe-step.ts';

/** Where the list of steps opens. */
export const historyButtonsId = 'history-buttons';

/** Undo and redo, each with the name of its step, and the list of all steps. */
export function HistoryButtons({ isShort = false }: { readonly isShort?: boolean }) {
  const desk = useDesk();
  const { t, language } = useText();
  const known = useKnown();
  useStore(desk.history.store);
  const { steps, done } = desk.history.list();
  const [last, next] = [steps[done - 1], steps[done]];
  return (
    <div id={historyButtonsId}>
      <Toolbar className="group" aria-label={t('map.history')}>
        <CommandButton
          command={undo}
          input={undefined}
          icon="undo"
          {...(last !== undefined && { label: t('history.undo', { step: describeStep(last, known, t, language) }) })}
        />
        <CommandButton
          command={redo}
          input={undefined}
          icon="redo"
          {...(next !== undefined && { label: t('history.redo', { step: describeStep(next, known, t, language) }) })}
        />
        {!isShort && <CommandButton command={openHistory} input={undefined} icon="history" />}
      </Toolbar>
    </div>
  );
}
