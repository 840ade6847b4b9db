import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { Icon } from './icon.tsx';

export type Option<Id extends string = string> = { readonly id: Id; readonly name: string };

/** One of a list of names, chosen from a list that opens. */
export function Choice<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
  isSmall = false,
}: {
  readonly label: string;
  readonly options: readonly Option<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** Beside its label in a row of others, and not a field of its own. */
  readonly isSmall?: boolean;
}) {
  return (
    <Select
      className={isSmall ? 'choice' : 'field choice-field'}
      value={chosen}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onChoose(option.id);
      }}
    >
      <Label {...(isSmall && { className: 'minor' })}>{label}</Label>
      <Button className={isSmall ? 'button button-small' : 'button'}>
        <SelectValue />
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className="popover">
        <ListBox className={isSmall ? 'menu' : 'menu choice-list'} items={options}>
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
