import type { ReactNode } from 'react';

/** A part with a name that may be longer than its place, and is scrolled by keys too. */
export const Scrolled = ({ label, className, children }: { readonly label: string; readonly className: string; readonly children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its place is scrolled by keys
  <section className={className} aria-label={label} tabIndex={0}>
    {children}
  </section>
);
