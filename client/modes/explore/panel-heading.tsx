import { type ReactNode, useId } from 'react';
import { clearSelection } from '../../commands/select.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { useText } from '../../use-desk.ts';

/** The top of a panel about something selected; the cross leads back to the question. */
export function PanelHeading({ title, eyebrow }: { readonly title: ReactNode; readonly eyebrow: ReactNode }) {
  const { t } = useText();
  const id = useId();
  return (
    <header className="panel-heading">
      <div className="panel-eyebrow">
        <span className="eyebrow">{eyebrow}</span>
        <CommandButton command={clearSelection} input={undefined} icon="close" label={t('panel.close')} className="button button-plain" />
      </div>
      <h2 id={id}>{title}</h2>
    </header>
  );
}
