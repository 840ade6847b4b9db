import { Input, Label, TextField } from 'react-aria-components';

/** A line of text, or a number in a field of its own kind. */
export function TextInput({
  label,
  value,
  type = 'text',
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly type?: 'text' | 'number';
  readonly onChange: (value: string) => void;
}) {
  return (
    <TextField className="field" value={value} type={type} onChange={onChange}>
      <Label>{label}</Label>
      <Input className="field-input" autoComplete="off" maxLength={200} {...(type === 'number' && { step: 'any' })} />
    </TextField>
  );
}
