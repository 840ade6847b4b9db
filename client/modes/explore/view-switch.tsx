import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { showMap, showText } from '../../commands/look.ts';
import { Icon } from '../../parts/icon.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

/** The same as a map or as text. */
export function ViewSwitch({ className = 'group views' }: { readonly className?: string }) {
  const desk = useDesk();
  const { t } = useText();
  const view = useSession((state) => state.view);
  return (
    <ToggleButtonGroup
      className={className}
      aria-label={t('view.label')}
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([chosen]) => {
        // Whoever changes the view wants to see it.
        desk.session.set({ sheet: 'peek' });
        void (chosen === 'text' ? showText : showMap).run(desk);
      }}
    >
      <ToggleButton id="map" className="button">
        <Icon name="map" />
        <span className="words">{t('command.showMap.label')}</span>
      </ToggleButton>
      <ToggleButton id="text" className="button">
        <Icon name="text" />
        <span className="words">{t('command.showText.label')}</span>
      </ToggleButton>
    </ToggleButtonGroup>
  );
}
