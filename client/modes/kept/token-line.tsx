import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Editor } from '../../state/kept/editor.ts';
import { useKeptText } from './use-kept-text.ts';
import { TokenDialog } from './token-dialog.tsx';

/** Says whether this reader may change what the server keeps, and what to do about it. */
export function TokenLine({ editor, words }: { readonly editor: Editor; readonly words?: string }) {
  const { t } = useKeptText();
  const status = useStore(editor.store, (state) => state.editor);
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="token-line minor">
      <span>{words ?? t(`token.${status}`)}</span>
      {status === 'accepted' ? (
        <Button className="link" onPress={() => editor.forgetToken()}>
          {t('token.forget')}
        </Button>
      ) : (
        status !== 'off' && (
          <Button className="link" onPress={() => setOpen(true)}>
            {t('token.enter')}
          </Button>
        )
      )}
      {isOpen && <TokenDialog editor={editor} onClose={() => setOpen(false)} />}
    </div>
  );
}
