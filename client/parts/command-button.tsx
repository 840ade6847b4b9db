import { type ReactNode, useRef } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { busyKey, type Command } from '../commands/command.ts';
import { useDesk, useText } from '../use-desk.ts';
import { Icon, type IconName } from './icon.tsx';
import { loadLater } from './load-later.tsx';
import { nameShortcut } from './name-shortcut.ts';
import { useTip } from './use-tip.ts';

const Tip = loadLater(() => import('./tip.tsx').then((module) => module.Tip), { waiting: 'unseen' });

type Props<Input> = {
  readonly command: Command<Input>;
  readonly input: Input;
  readonly icon?: IconName;
  /** Words instead of the command's own; without them and with an icon the name is read aloud and shown as a tip. */
  readonly children?: ReactNode;
  readonly className?: string;
  readonly label?: string;
};

/** A button for a command: its name, shortcut and whether it can be pressed come from the command. */
export function CommandButton<Input>({ command, input, icon, children, className = 'button', label }: Props<Input>) {
  const desk = useDesk();
  const { t } = useText();
  useStore(desk.history.store);
  const isBusy = useStore(desk.session.store, ({ busy }) => busy.includes(busyKey(command.name, input)));
  useStore(desk.session.store, () => command.isPossible(desk, input));
  const box = useRef<HTMLButtonElement>(null);
  const tip = useTip();
  const name = label ?? t(`command.${command.name}.label`);
  const shortcut = command.shortcuts[0];
  const isIconOnly = children === undefined && icon !== undefined;
  return (
    <>
      <Button
        ref={box}
        className={[className, isIconOnly ? 'button-icon' : '', isBusy ? 'pending' : ''].join(' ').trim()}
        isDisabled={!isBusy && !command.isPossible(desk, input)}
        onPress={() => void command.run(desk, input)}
        {...(isIconOnly || label !== undefined ? { 'aria-label': name } : {})}
        {...(isIconOnly && tip.buttonProps)}
      >
        {icon !== undefined && <Icon name={icon} />}
        {isIconOnly ? null : (children ?? name)}
      </Button>
      {isIconOnly && tip.isOpen && (
        <Tip triggerRef={box} onOpenChange={tip.onOpenChange}>
          {name}
          {shortcut !== undefined && <kbd>{nameShortcut(shortcut)}</kbd>}
        </Tip>
      )}
    </>
  );
}
