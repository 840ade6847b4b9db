import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

/** A field of the form by which something is kept; with `rows` it takes several lines. */
export function DraftField({
  label,
  hint,
  value,
  trouble,
  rows,
  isCode = false,
  isFirst = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly trouble: string | null;
  readonly rows?: number;
  readonly isCode?: boolean;
  readonly isFirst?: boolean;
  readonly onChange: (value: string) => void;
}) {
  const className = isCode ? 'library-input library-code' : 'library-input';
  return (
    <TextField className="library-field" validationBehavior="aria" value={value} isInvalid={trouble !== null} autoFocus={isFirst} onChange={onChange}>
      <Label>{label}</Label>
      {rows === undefined ? <Input className={className} autoComplete="off" /> : <TextArea className={className} rows={rows} spellCheck={!isCode} />}
      {hint !== undefined && (
        <Text slot="description" className="minor">
          {hint}
        </Text>
      )}
      <FieldError className="library-trouble">{trouble}</FieldError>
    </TextField>
  );
}
