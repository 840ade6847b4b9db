import { layoutNames } from '#contract/exploration.ts';
import { useStore } from 'zustand';
import { busyKey } from '../../commands/command.ts';
import { readPart } from '../../commands/arrange.ts';
import { arrangements } from '../../commands/registry.ts';
import { Icon } from '../../parts/icon.tsx';
import type { MenuPart } from '../../parts/command-menu.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useDesk, useDocument, useSession, useText } from '../../use-desk.ts';

/** The layouts as a part of a menu: for what is selected, or for the whole map with the present one marked; a stance map only where a policy is in question. */
export function useLayoutPart(): MenuPart {
  const desk = useDesk();
  const { t } = useText();
  const { layout, policy } = useDocument();
  useSession((state) => state.selection);
  const count = readPart(desk).length;
  const names = layoutNames.filter((name) => name !== 'stance' || (policy !== null && count === 0));
  return {
    title: count === 0 ? t('layout.title') : t('layout.part', { count }),
    entries: names.map((name) => ({ command: arrangements[name], words: t(`layout.${name}`), ...(count === 0 && { isChosen: name === layout.name }) })),
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
