import type { RefObject } from 'react';
import { Header, Keyboard, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import type { Command } from '../commands/command.ts';
import { useDesk, useText } from '../use-desk.ts';
import { Icon } from './icon.tsx';
import { nameShortcut } from './name-shortcut.ts';

/** A command as a menu shows it. */
export type MenuEntry = {
  readonly command: Command;
  readonly label?: string;
  /** What explains it. */
  readonly words?: string;
  /** Marks the one of its part that holds now. */
  readonly isChosen?: boolean;
  /** For what is done several times over. */
  readonly keepsOpen?: boolean;
};
export type MenuPart = { readonly title?: string; readonly entries: readonly MenuEntry[] };

/** A menu of commands that takes nothing but a choice; what is not possible now is shown, and cannot be chosen. */
export function CommandMenu({
  label,
  parts,
  triggerRef,
  onClose,
}: {
  readonly label: string;
  readonly parts: readonly MenuPart[];
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  return (
    <Popover className="popover" aria-label={label} isOpen triggerRef={triggerRef} placement="bottom start" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
        {parts.map((part) => (
          <Part key={part.title ?? part.entries[0]?.command.name} part={part} label={label} />
        ))}
      </Menu>
    </Popover>
  );
}

function Part({ part: { title, entries }, label }: { readonly part: MenuPart; readonly label: string }) {
  const desk = useDesk();
  const isChoice = entries.some(({ isChosen }) => isChosen !== undefined);
  const chosen = entries.filter(({ isChosen }) => isChosen === true).map(({ command }) => command.name);
  return (
    <MenuSection
      className="menu-part"
      {...(title === undefined && { 'aria-label': label })}
      {...(isChoice && { selectionMode: 'single' as const, selectedKeys: chosen })}
    >
      {title !== undefined && <Header className="menu-title">{title}</Header>}
      {entries.map((entry) => (
        <Entry key={entry.command.name} entry={entry} isDisabled={!entry.command.isPossible(desk)} />
      ))}
    </MenuSection>
  );
}

function Entry({ entry: { command, label, words, isChosen, keepsOpen = false }, isDisabled }: { readonly entry: MenuEntry; readonly isDisabled: boolean }) {
  const desk = useDesk();
  const { t } = useText();
  const name = label ?? t(`command.${command.name}.label`);
  const shortcut = command.shortcuts[0];
  return (
    <MenuItem
      id={command.name}
      className="menu-item"
      textValue={name}
      isDisabled={isDisabled}
      shouldCloseOnSelect={!keepsOpen}
      onAction={() => void command.run(desk)}
    >
      {isChosen !== undefined && <span className="menu-mark">{isChosen && <Icon name="check" size={16} />}</span>}
      <span className="menu-words">
        <Text slot="label">{name}</Text>
        {words !== undefined && (
          <Text slot="description" className="minor block">
            {words}
          </Text>
        )}
      </span>
      {shortcut !== undefined && <Keyboard>{nameShortcut(shortcut)}</Keyboard>}
    </MenuItem>
  );
}
