import type { ReactNode, RefObject } from 'react';
import { Tooltip } from 'react-aria-components';

/** The name of a button that shows only a picture, beside it. */
export function Tip({
  triggerRef,
  onOpenChange,
  children,
}: {
  readonly triggerRef: RefObject<HTMLElement | null>;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly children: ReactNode;
}) {
  return (
    <Tooltip className="tooltip" offset={6} isOpen triggerRef={triggerRef} onOpenChange={onOpenChange}>
      {children}
    </Tooltip>
  );
}
