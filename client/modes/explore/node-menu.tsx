import { Keyboard, Menu, MenuItem, Popover } from 'react-aria-components';
import type { RefObject } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { nodeCommands } from '../../commands/registry.ts';
import { nameShortcut } from '../../parts/name-shortcut.ts';
import { nameNode } from '../../text/words.ts';
import { useDesk, useKnown, useText } from '../../use-desk.ts';

/** What can be done to a node, from the one list of commands. */
export function NodeMenu({
  id,
  isOpen,
  triggerRef,
  onClose,
}: {
  readonly id: NodeId;
  readonly isOpen: boolean;
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  const { t, language } = useText();
  const { nodes } = useKnown();
  const node = nodes.get(id);
  return (
    <Popover className="popover" isOpen={isOpen} triggerRef={triggerRef} onOpenChange={(open) => !open && onClose()} placement="bottom start">
      <NodeMenuItems id={id} label={t('outline.commands', { name: node === undefined ? id : nameNode(node, language) })} onClose={onClose} />
    </Popover>
  );
}

export function NodeMenuItems({ id, label, onClose }: { readonly id: NodeId; readonly label: string; readonly onClose?: () => void }) {
  const desk = useDesk();
  const { t } = useText();
  const possible = nodeCommands.filter((command) => command.isPossible(desk, id));
  return (
    <Menu className="menu" aria-label={label} autoFocus="first" {...(onClose !== undefined && { onClose })}>
      {possible.map((command) => (
        <MenuItem
          key={command.name}
          id={command.name}
          className="menu-item"
          onAction={() => void command.run(desk, id)}
          textValue={t(`command.${command.name}.label`)}
        >
          <span>{t(`command.${command.name}.label`)}</span>
          {command.shortcuts[0] !== undefined && <Keyboard>{nameShortcut(command.shortcuts[0])}</Keyboard>}
        </MenuItem>
      ))}
    </Menu>
  );
}
