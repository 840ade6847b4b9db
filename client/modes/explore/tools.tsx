import { Toolbar } from 'react-aria-components';
import { noFilters } from '#contract/exploration.ts';
import { findOnMap, openFilters, openStyle, showClaims, showStances, toggleTimeline, toolCommands } from '../../commands/tools.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import type { MenuPart } from '../../parts/command-menu.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useDesk, useDocument, useSession, useText } from '../../use-desk.ts';

const atHand = [openFilters, openStyle, toggleTimeline, findOnMap] as const;
/** The ways to look at the graph stand beside the map already. */
const isView = (command: (typeof toolCommands)[number]) => command === showStances || command === showClaims;
const icons = { openFilters: 'filter', openStyle: 'style', toggleTimeline: 'time', findOnMap: 'search' } as const;

/** The tools for the whole map as parts of a menu. */
export function useToolParts({ isNarrow = false }: { readonly isNarrow?: boolean } = {}): readonly MenuPart[] {
  const desk = useDesk();
  const { t } = useText();
  useSession((state) => state.hasStances);
  const rest = toolCommands.filter((command) => !isView(command) && command.isPossible(desk) && (isNarrow || !atHand.some((one) => one === command)));
  return [{ title: t('tools.title'), entries: rest.map((command) => ({ command })) }];
}

/** What is done with the whole map: the tools most wanted, and the rest in a menu. */
export function Tools() {
  const { t } = useText();
  const { filters } = useDocument();
  const view = useSession((state) => state.view);
  return (
    <Toolbar className="group tools" aria-label={t('tools.title')}>
      {atHand
        .filter((command) => command !== findOnMap || view === 'map')
        .map((command) => (
          <CommandButton
            key={command.name}
            command={command}
            input={undefined}
            icon={icons[command.name as keyof typeof icons]}
            {...(command === openFilters && filters !== noFilters && { className: 'button marked', label: t('tools.filtered') })}
          />
        ))}
      <MenuButton label={t('tools.more')} icon="more" parts={useToolParts()} />
    </Toolbar>
  );
}
