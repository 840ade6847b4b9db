import { Button, Input, SearchField } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';

/** A field that narrows the list below it; Escape empties it. */
export function FilterField({
  label,
  clearLabel,
  value,
  onChange,
}: {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}) {
  return (
    <SearchField className="search-field" aria-label={label} value={value} onChange={onChange}>
      <Icon name="search" size={16} />
      <Input placeholder={label} autoComplete="off" spellCheck={false} maxLength={200} />
      {value !== '' && (
        <Button className="button button-plain button-icon" aria-label={clearLabel}>
          <Icon name="close" size={16} />
        </Button>
      )}
    </SearchField>
  );
}
