import { useRef } from 'react';
import { Button, Dialog, Heading, Popover } from 'react-aria-components';
import { useStore } from 'zustand';
import { travelTo } from '../../commands/registry.ts';
import { Icon } from '../../parts/icon.tsx';
import { useDesk, useKnown, useText } from '../../use-desk.ts';
import { describeStep } from './describe-step.ts';
import { historyButtonsId } from './history-buttons.tsx';

/** Every step by name, from the beginning on; a press goes there, and the map shows it behind the list. */
export function HistoryList({ onClose }: { readonly onClose: () => void }) {
  const desk = useDesk();
  const { t, language } = useText();
  const known = useKnown();
  useStore(desk.history.store);
  const buttons = useRef(document.getElementById(historyButtonsId));
  const { steps, done } = desk.history.list();
  return (
    <Popover className="popover history" isOpen triggerRef={buttons} placement="bottom end" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog className="history-body">
        <div className="box-heading">
          <Heading slot="title">{t('command.openHistory.label')}</Heading>
          <Button slot="close" className="button button-plain button-icon" aria-label={t('panel.close')}>
            <Icon name="close" size={16} />
          </Button>
        </div>
        <ol className="steps">
          {[t('history.beginning'), ...steps.map((step) => describeStep(step, known, t, language))].map((name, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step is the one at its place
            <li key={place}>
              <Button
                className="step"
                autoFocus={place === done}
                {...(place === done && { 'aria-current': 'step' as const })}
                data-undone={place > done || undefined}
                onPress={() => void travelTo.run(desk, place)}
              >
                <span className="step-mark">{place === done && <Icon name="check" size={16} />}</span>
                <span className="step-name">{name}</span>
                {place === done && <span className="minor">{t('history.now')}</span>}
                {place > done && <span className="minor">{t('history.undone')}</span>}
              </Button>
            </li>
          ))}
        </ol>
        {steps.length === 0 && <p className="minor">{t('history.empty')}</p>}
      </Dialog>
    </Popover>
  );
}
