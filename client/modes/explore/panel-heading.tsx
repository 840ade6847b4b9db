import type { ReactNode } from 'react';
import { clearSelection } from '../../commands/select.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { useText } from '../../use-desk.ts';

/** The top of a panel about something selected; the cross leads back to what was shown before. */
export function PanelHeading({ title, eyebrow, tools }: { readonly title: ReactNode; readonly eyebrow: ReactNode; readonly tools?: ReactNode }) {
  const { t } = useText();
  return (
    <header className="panel-heading">
      <div className="panel-eyebrow">
        <span className="eyebrow">{eyebrow}</span>
        <span className="panel-tools">
          {tools}
          <CommandButton command={clearSelection} input={undefined} icon="close" label={t('panel.close')} className="button button-plain" />
        </span>
      </div>
      <h2>{title}</h2>
    </header>
  );
}
