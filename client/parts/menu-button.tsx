import { type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from './icon.tsx';
import { loadLater } from './load-later.tsx';
import type { MenuPart } from './command-menu.tsx';

const CommandMenu = loadLater(() => import('./command-menu.tsx').then((module) => module.CommandMenu), { waiting: 'unseen' });

/** A button that opens a menu of commands; the menu is fetched when it is first wanted. */
export function MenuButton({
  label,
  icon,
  children,
  isPending = false,
  parts,
  className = 'button',
}: {
  readonly label: string;
  readonly icon: IconName;
  readonly children?: ReactNode;
  readonly isPending?: boolean;
  readonly parts: readonly MenuPart[];
  readonly className?: string;
}) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <Button
        ref={button}
        className={[className, children === undefined ? 'button-icon' : '', isPending ? 'pending' : ''].join(' ').trim()}
        aria-label={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onPress={() => setOpen(true)}
      >
        <Icon name={icon} />
        {children}
      </Button>
      {isOpen && <CommandMenu label={label} parts={parts} triggerRef={button} onClose={() => setOpen(false)} />}
    </>
  );
}
