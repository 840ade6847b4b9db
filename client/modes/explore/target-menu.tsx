import type { RefObject } from 'react';
import { Header, Keyboard, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { Command } from '../../commands/command.ts';
import { nameShortcut } from '../../parts/name-shortcut.ts';
import { useDesk, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { useWords } from '../../text/more-words.ts';
import { craftWords } from './craft/craft-words.ts';
import { nameTarget } from './name-target.ts';
import { listTargetCommands, widenTarget } from './target-commands.ts';

/** What can be done to nodes or a line, beside what it belongs to. */
export function TargetMenu({
  target,
  isOpen,
  triggerRef,
  onClose,
}: {
  readonly target: Target;
  readonly isOpen: boolean;
  readonly triggerRef: RefObject<Element | null>;
  readonly onClose: () => void;
}) {
  const name = useTargetName(target);
  const { t } = useText();
  return (
    <Popover
      className="popover"
      aria-label={t('outline.commands', { name })}
      isOpen={isOpen}
      triggerRef={triggerRef}
      onOpenChange={(open) => !open && onClose()}
      placement="bottom start"
    >
      <TargetMenuItems target={target} onClose={onClose} />
    </Popover>
  );
}

/** The name of a node or line; of all that is selected their number. */
function useTargetName(target: Target): string {
  const { t, language } = useText();
  const { nodes } = useKnown();
  const widened = widenTarget(
    target,
    useSession((state) => state.selection),
  );
  return widened.kind === 'nodes' ? t('menu.selected', { count: widened.ids.length }) : nameTarget(widened, { nodes }, t, language);
}

/** The commands that are possible on a target, from the one list; on all that is selected where the target is part of it. */
export function TargetMenuItems({ target, label, onClose }: { readonly target: Target; readonly label?: string; readonly onClose?: () => void }) {
  useWords(craftWords);
  const desk = useDesk();
  const { t } = useText();
  const name = useTargetName(target);
  const selection = useSession((state) => state.selection);
  useDocument();
  const widened = widenTarget(target, selection);
  return (
    <Menu className="menu" aria-label={label ?? t('outline.commands', { name })} autoFocus="first" {...(onClose !== undefined && { onClose })}>
      <MenuSection className="menu-part">
        <Header className="menu-title">{name}</Header>
        {listTargetCommands(desk, widened).map((command) => (
          <Entry key={command.name} command={command} />
        ))}
      </MenuSection>
    </Menu>
  );
}

function Entry({ command }: { readonly command: Command }) {
  const desk = useDesk();
  const { t } = useText();
  const words = t(`command.${command.name}.label`);
  const shortcut = command.shortcuts[0];
  return (
    <MenuItem id={command.name} className="menu-item" textValue={words} onAction={() => void command.run(desk)}>
      <span>{words}</span>
      {shortcut !== undefined && <Keyboard>{nameShortcut(shortcut)}</Keyboard>}
    </MenuItem>
  );
}
