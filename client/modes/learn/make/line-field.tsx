import { Label, TextField } from 'react-aria-components';
import { GrowingArea } from './growing-area.tsx';

/** A line of words that grows as it wraps, or with `rows` several; in a language of its own where it says which. */
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
  const isProse = rows !== undefined;
  return (
    // What is pasted into a line may hold breaks; they are spaces there.
    <TextField className="library-field" value={value} onChange={(text) => onChange(isProse ? text : text.replaceAll(/\s*\n\s*/g, ' '))}>
      <Label>{label}</Label>
      <GrowingArea value={value} most={most} isProse={isProse} isCode={isCode} {...(isProse && { rows })} {...(language !== undefined && { language })} />
    </TextField>
  );
}
