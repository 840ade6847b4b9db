import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover } from 'react-aria-components';

export type CellAction = { readonly id: string; readonly label: string; readonly run: () => void };

/** What can be done with a cell or a column, beside it. */
export function CellMenu({
  label,
  actions,
  triggerRef,
  onClose,
}: {
  readonly label: string;
  readonly actions: readonly CellAction[];
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onClose: () => void;
}) {
  return (
    <Popover className="popover" aria-label={label} isOpen triggerRef={triggerRef} placement="bottom start" onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Menu className="menu" aria-label={label} autoFocus="first" onClose={onClose}>
        <MenuSection className="menu-part">
          <Header className="menu-title">{label}</Header>
          {actions.map(({ id, label: words, run }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={words} onAction={run}>
              <span>{words}</span>
            </MenuItem>
          ))}
        </MenuSection>
      </Menu>
    </Popover>
  );
}
