import { Input, Label, TextArea, TextField } from 'react-aria-components';

/** A line of words, or with `rows` a few; in a language of its own where it says which. */
export function LineField({
  label,
  value,
  most,
  language,
  rows,
  isCode = false,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** How many characters it takes. */
  readonly most: number;
  readonly language?: string;
  readonly rows?: number;
  readonly isCode?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const shared = { className: isCode ? 'library-input library-code' : 'library-input', maxLength: most, ...(language !== undefined && { lang: language }) };
  return (
    <TextField className="library-field" value={value} onChange={onChange}>
      <Label>{label}</Label>
      {rows === undefined ? <Input {...shared} autoComplete="off" /> : <TextArea {...shared} rows={rows} spellCheck={!isCode} />}
    </TextField>
  );
}
