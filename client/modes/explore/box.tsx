import type { ReactNode } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';
import { useText } from '../../use-desk.ts';

/** A box over the page with a title; the cross, Escape and a press beside it close it. */
export function Box({ title, onClose, children }: { readonly title: string; readonly onClose: () => void; readonly children: ReactNode }) {
  const { t } = useText();
  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="box">
        <Dialog className="box-body">
          <div className="box-heading">
            <Heading slot="title">{title}</Heading>
            <Button slot="close" className="button button-plain button-icon" aria-label={t('panel.close')}>
              <Icon name="close" size={16} />
            </Button>
          </div>
          <div className="box-scroll">{children}</div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
