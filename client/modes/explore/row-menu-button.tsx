import { Button } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import { Icon } from '../../parts/icon.tsx';
import { useText } from '../../use-desk.ts';

/** Opens the menu of a row of the outline. */
export function RowMenuButton({
  name,
  target,
  onMenu,
}: {
  readonly name: string;
  readonly target: Target;
  readonly onMenu: (target: Target, element: Element) => void;
}) {
  const { t } = useText();
  return (
    <Button
      className="button button-plain button-icon"
      aria-label={t('outline.commands', { name })}
      aria-haspopup="menu"
      onPress={({ target: element }) => onMenu(target, element)}
    >
      <Icon name="more" />
    </Button>
  );
}
