import { useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import { canBeToken } from '../../state/editor-token.ts';
import type { Editor } from '../../state/kept/editor.ts';
import { Tick } from '../../parts/tick.tsx';
import { Box } from '../explore/box.tsx';
import { useKeptText } from './use-kept-text.ts';
import { useNameFailure } from './use-name-failure.ts';
import { useSubmit } from './use-submit.ts';

/** Asks for the editor's token, and keeps it once the server has taken it. */
export function TokenDialog({ editor, onClose }: { readonly editor: Editor; readonly onClose: () => void }) {
  const { t } = useKeptText();
  const nameFailure = useNameFailure();
  const [text, setText] = useState('');
  const [remember, setRemember] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  const enter = async () => {
    const token = text.trim();
    if (token === '') return setTrouble(t('token.missing'));
    if (!canBeToken(token)) return setTrouble(t('token.wrong'));
    setTrouble(null);
    try {
      const status = await editor.enterToken(token, { remember });
      if (status === 'accepted') return onClose();
      setTrouble(t(status === 'none' ? 'token.notKept' : `token.${status}`));
    } catch (error) {
      setTrouble(nameFailure(error));
    }
  };
  const { isBusy: isAsking, onSubmit } = useSubmit(enter);
  return (
    <Box title={t('token.title')} onClose={onClose}>
      <form className="library-form" noValidate onSubmit={onSubmit}>
        <p>{t('token.words')}</p>
        <TextField
          className="library-field"
          validationBehavior="aria"
          type="password"
          value={text}
          isInvalid={trouble !== null}
          autoFocus
          autoComplete="off"
          onChange={setText}
        >
          <Label>{t('token.field')}</Label>
          <Input className="library-input" spellCheck={false} maxLength={500} />
          <FieldError className="library-trouble">{trouble}</FieldError>
        </TextField>
        <Tick isSelected={remember} onChange={setRemember} note={t('token.rememberHint')}>
          {t('token.remember')}
        </Tick>
        <div className="library-ends">
          <span role="status" className="minor">
            {isAsking && t('token.checking')}
          </span>
          <Button type="submit" className={isAsking ? 'button button-filled pending' : 'button button-filled'}>
            {t('token.use')}
          </Button>
        </div>
      </form>
    </Box>
  );
}
