import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';
import type { KeptIn } from '../../state/kept/shelf.ts';
import { type QueryToSave, SaveDialog } from './save-dialog.tsx';
import { useQueryText } from './text/use-query-text.ts';

const saidForMs = 4000;

type Props = { readonly read: () => QueryToSave; readonly isDisabled: boolean; readonly onSaved: (name: string) => void };

/** Keeps what stands in the editor; `read` is asked when it is pressed. */
export function SaveButton({ read, isDisabled, onSaved }: Props) {
  const { t } = useQueryText();
  const [save, setSave] = useState<QueryToSave | null>(null);
  const [said, setSaid] = useState<{ readonly name: string; readonly place: KeptIn } | null>(null);
  useEffect(() => {
    if (said === null) return;
    const timer = setTimeout(() => setSaid(null), saidForMs);
    return () => clearTimeout(timer);
  }, [said]);
  const keepSaid = (name: string, place: KeptIn) => {
    setSaid({ name, place });
    onSaved(name);
  };
  return (
    <>
      <Button className="button" isDisabled={isDisabled} onPress={() => setSave(read())}>
        <Icon name={said === null ? 'pin' : 'check'} size={16} />
        {t(said === null ? 'save.label' : 'save.saved')}
      </Button>
      <span role="status" className="visually-hidden">
        {said !== null && t(said.place === 'server' ? 'save.doneServer' : 'save.doneBrowser', { name: said.name })}
      </span>
      {save !== null && <SaveDialog save={save} onClose={() => setSave(null)} onSaved={keepSaid} />}
    </>
  );
}
