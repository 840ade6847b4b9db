import type { ReactNode } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { useDesk, useSession } from '../../../use-desk.ts';

type Props = {
  readonly agent: NodeId;
  readonly target: NodeId;
  readonly className: string;
  readonly children: ReactNode;
  readonly label?: string;
  /** The place in a grid, whose keys move the focus. */
  readonly at?: string;
};

/** A button that opens what a stance rests on in the details. */
export function OpenEvidence({ agent, target, className, children, label, at }: Props) {
  const desk = useDesk();
  const isOpen = useSession(({ reading }) => reading?.kind === 'stance' && reading.agent === agent && reading.target === target);
  return (
    <button
      type="button"
      className={className}
      {...(label !== undefined && { 'aria-label': label })}
      {...(isOpen && { 'aria-current': true })}
      {...(at !== undefined && { 'data-at': at, tabIndex: -1 })}
      onClick={() => desk.session.set({ reading: { kind: 'stance', agent, target }, sheet: 'half' })}
    >
      {children}
    </button>
  );
}
