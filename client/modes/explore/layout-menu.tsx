import { layoutNames } from '#contract/exploration.ts';
import { useStore } from 'zustand';
import { busyKey } from '../../commands/command.ts';
import { arrangements } from '../../commands/registry.ts';
import { Icon } from '../../parts/icon.tsx';
import type { MenuPart } from '../../parts/command-menu.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useDesk, useDocument, useText } from '../../use-desk.ts';

/** The layouts as a part of a menu, the present one marked; a stance map only where a policy is in question. */
export function useLayoutPart(): MenuPart {
  const { t } = useText();
  const { layout, policy } = useDocument();
  const names = layoutNames.filter((name) => name !== 'stance' || policy !== null);
  return {
    title: t('layout.title'),
    entries: names.map((name) => ({ command: arrangements[name], words: t(`layout.${name}`), isChosen: name === layout.name })),
  };
}

/** Says how the map is laid out, and offers the other ways. */
export function LayoutMenu() {
  const desk = useDesk();
  const { t } = useText();
  const { layout } = useDocument();
  const isBusy = useStore(desk.session.store, ({ busy }) => Object.values(arrangements).some(({ name }) => busy.includes(busyKey(name, undefined))));
  const name = t(`command.${arrangements[layout.name].name}.label`);
  return (
    <MenuButton label={t('layout.label', { name })} icon="layout" parts={[useLayoutPart()]} isPending={isBusy}>
      <span className="words">{isBusy ? t('layout.busy') : name}</span>
      <Icon name="chevron" size={16} />
    </MenuButton>
  );
}
