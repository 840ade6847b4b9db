import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { Editor, Library } from '../../../state/saved-queries.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { TokenDialog } from './token-dialog.tsx';

/** Says whether this reader may change what the server keeps, and what to do about it. */
export function TokenLine({ library, editor, words }: { readonly library: Library; readonly editor: Editor; readonly words?: string }) {
  const { t } = useQueryText();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="token-line minor">
      <span>{words ?? t(`token.${editor}`)}</span>
      {editor === 'accepted' ? (
        <Button className="link" onPress={() => library.forgetToken()}>
          {t('token.forget')}
        </Button>
      ) : (
        editor !== 'off' && (
          <Button className="link" onPress={() => setOpen(true)}>
            {t('token.enter')}
          </Button>
        )
      )}
      {isOpen && <TokenDialog library={library} onClose={() => setOpen(false)} />}
    </div>
  );
}
