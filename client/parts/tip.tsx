import type { ReactNode, RefObject } from 'react';
import { Tooltip, TooltipTriggerStateContext } from 'react-aria-components';

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
  // react-aria reads the state of a tooltip from its trigger alone, though it takes `isOpen` as well.
  const state = { isOpen: true, shouldSkipAnimation: true, open: () => onOpenChange(true), close: () => onOpenChange(false) };
  return (
    <TooltipTriggerStateContext value={state}>
      <Tooltip className="tooltip" offset={6} triggerRef={triggerRef}>
        {children}
      </Tooltip>
    </TooltipTriggerStateContext>
  );
}
