import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { Icon } from '../../parts/icon.tsx';

export type EntryAction = { readonly id: string; readonly words: string; readonly run: () => void; readonly why?: string | undefined };

/** What can be done with a kept thing besides opening it; what cannot says why. */
export function EntryMenu({ label, actions }: { readonly label: string; readonly actions: readonly EntryAction[] }) {
  return (
    <MenuTrigger>
      <Button className="button button-plain button-icon query-entry-more" aria-label={label}>
        <Icon name="more" size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu className="menu" aria-label={label}>
          {actions.map(({ id, words, run, why }) => (
            <MenuItem key={id} id={id} className="menu-item" textValue={words} isDisabled={why !== undefined} onAction={run}>
              <span className="menu-words">
                <Text slot="label">{words}</Text>
                {why !== undefined && (
                  <Text slot="description" className="minor block">
                    {why}
                  </Text>
                )}
              </span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
