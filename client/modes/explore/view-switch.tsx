import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { views } from '#contract/exploration.ts';
import { showMap, showText } from '../../commands/look.ts';
import { showClaims, showStances } from '../../commands/tools.ts';
import { Icon } from '../../parts/icon.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

const commands = { map: showMap, text: showText, stances: showStances, claims: showClaims } as const;
const icons = { map: 'map', text: 'text', stances: 'matrix', claims: 'claim' } as const;

/** The same as a map or as text; who stands where, and the claims, where the graph has stances. */
export function ViewSwitch({ className = 'group views' }: { readonly className?: string }) {
  const desk = useDesk();
  const { t } = useText();
  const view = useSession((state) => state.view);
  const hasStances = useSession((state) => state.hasStances);
  const shown = hasStances ? views : (['map', 'text'] as const);
  return (
    <ToggleButtonGroup
      className={className}
      aria-label={t('view.label')}
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([chosen]) => {
        // Whoever changes the view wants to see it.
        desk.session.set({ sheet: 'peek' });
        void commands[views.find((one) => one === chosen) ?? 'map'].run(desk);
      }}
    >
      {shown.map((one) => (
        <ToggleButton key={one} id={one} className="button">
          <Icon name={icons[one]} />
          <span className="words">{t(`command.${commands[one].name}.label` as 'command.showMap.label')}</span>
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
