import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from '../../../parts/icon.tsx';

export type Option = { readonly id: string; readonly name: string };

/** One of a list of names, chosen from a list that opens. */
export function ChoiceField({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}) {
  return (
    <Select className="field choice-field" value={chosen} onChange={(key) => key !== null && onChoose(String(key))}>
      <Label>{label}</Label>
      <Button className="button">
        <SelectValue />
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className="popover">
        <ListBox className="menu choice-list" items={options}>
          {({ id, name }) => (
            <ListBoxItem id={id} className="menu-item" textValue={name}>
              <span>{name}</span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
