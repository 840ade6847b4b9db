import type { ReactNode } from 'react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { useStore } from 'zustand';
import { busyKey, type Command } from '../commands/command.ts';
import { useDesk, useText } from '../use-desk.ts';
import { Icon, type IconName } from './icon.tsx';
import { nameShortcut } from './name-shortcut.ts';

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
  const name = label ?? t(`command.${command.name}.label`);
  const shortcut = command.shortcuts[0];
  const isIconOnly = children === undefined && icon !== undefined;
  const button = (
    <Button
      className={isIconOnly ? `${className} button-icon` : className}
      isDisabled={!isBusy && !command.isPossible(desk, input)}
      isPending={isBusy}
      onPress={() => void command.run(desk, input)}
      {...(isIconOnly || label !== undefined ? { 'aria-label': name } : {})}
    >
      {icon !== undefined && <Icon name={icon} />}
      {isIconOnly ? null : (children ?? name)}
    </Button>
  );
  if (!isIconOnly) return button;
  return (
    <TooltipTrigger delay={500}>
      {button}
      <Tooltip className="tooltip" offset={6}>
        {name}
        {shortcut !== undefined && <kbd>{nameShortcut(shortcut)}</kbd>}
      </Tooltip>
    </TooltipTrigger>
  );
}
