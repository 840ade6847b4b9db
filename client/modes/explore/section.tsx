import type { ReactNode } from 'react';

/** A part of a panel with its title, and how much it holds beside it. */
export function Section({ title, count, children }: { readonly title: ReactNode; readonly count?: ReactNode; readonly children: ReactNode }) {
  return (
    <section>
      <h3 className="section-heading">
        <span>{title}</span> {count !== undefined && <span className="minor">{count}</span>}
      </h3>
      {children}
    </section>
  );
}
