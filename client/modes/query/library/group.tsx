import { type ReactNode, useId } from 'react';

/** A part of the library under its heading, with how many it holds. */
export function Group({ title, count, children }: { readonly title: string; readonly count?: number | undefined; readonly children: ReactNode }) {
  const heading = useId();
  return (
    <section className="library-group" aria-labelledby={heading}>
      <h2 id={heading} className="section-heading">
        <span>{title}</span> {count !== undefined && <span className="minor">{count}</span>}
      </h2>
      {children}
    </section>
  );
}
