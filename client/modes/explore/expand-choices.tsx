import { Button, Label, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { neighbourOrders } from '#contract/routes.ts';
import { pageSizes } from '../../commands/expand.ts';
import { Icon } from '../../parts/icon.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

/** In which order neighbours come, and how many at a time. */
export function ExpandChoices() {
  const { session } = useDesk();
  const { t } = useText();
  const expanding = useSession((state) => state.expanding);
  return (
    <div className="choices">
      <Choice
        label={t('expand.order')}
        options={neighbourOrders.map((order) => ({ id: order, name: t(`expand.order.${order}`) }))}
        chosen={expanding.order}
        onChoose={(order) => session.set({ expanding: { ...expanding, order } })}
      />
      <Choice
        label={t('expand.number')}
        options={pageSizes.map((number) => ({ id: String(number), name: String(number) }))}
        chosen={String(expanding.number)}
        onChoose={(number) => session.set({ expanding: { ...expanding, number: Number(number) } })}
      />
    </div>
  );
}

function Choice<Id extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly name: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}) {
  return (
    <Select
      className="choice"
      value={chosen}
      onChange={(key) => {
        const option = options.find(({ id }) => id === key);
        if (option !== undefined) onChoose(option.id);
      }}
    >
      <Label className="minor">{label}</Label>
      <Button className="button button-small">
        <SelectValue />
        <Icon name="chevron" size={16} />
      </Button>
      <Popover className="popover">
        <ListBox className="menu" items={options}>
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
