import type { ReactNode } from 'react';
import { Icon } from '../../parts/icon.tsx';

/** A bar above the answer. */
export function Note({
  title,
  lang,
  isAlert = false,
  children,
}: {
  readonly title: string;
  readonly lang?: string;
  readonly isAlert?: boolean;
  readonly children?: ReactNode;
}) {
  return (
    <div className="run-note" data-alert={isAlert || undefined}>
      <Icon name="alert" />
      <div>
        <p className="run-note-title" lang={lang}>
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}
