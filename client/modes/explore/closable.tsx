import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';
import { useText } from '../../use-desk.ts';

/** A notice over the map that its reader can put away. */
export function Closable({ role, onClose, children }: { readonly role?: 'alert'; readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <div className="notice" role={role}>
      {children}
      <Button className="button button-plain button-icon" aria-label={t('map.dismiss')} onPress={onClose}>
        <Icon name="close" size={16} />
      </Button>
    </div>
  );
}
