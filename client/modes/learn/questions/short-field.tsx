import type { ReactNode } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { useText } from '../../../use-desk.ts';
import type { FieldProps } from './field-props.ts';

type Props = FieldProps & { readonly give: 'name' | 'count'; readonly ask: ReactNode };

/** An answer to be written: a name, or a whole number. */
export function ShortField({ give, ask, given, onGive, isLocked }: Props) {
  const { t } = useText();
  const isCount = give === 'count';
  return (
    <fieldset className="lesson-match">
      {ask}
      <TextField className="field" value={given.typed} isReadOnly={isLocked} onChange={(typed) => onGive({ typed })}>
        <Label>{t(isCount ? 'learn.question.number' : 'learn.question.name')}</Label>
        <Input className="field-input" autoComplete="off" spellCheck={false} maxLength={200} {...(isCount && { inputMode: 'numeric' })} />
      </TextField>
    </fieldset>
  );
}
