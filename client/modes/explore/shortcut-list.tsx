import type { Command } from '../../commands/command.ts';
import { nodeCommands, pageCommandsOf } from '../../commands/registry.ts';
import { nameShortcut } from '../../parts/name-shortcut.ts';
import { useDesk, useText } from '../../use-desk.ts';
import { Box } from './box.tsx';

type Named = Pick<Command, 'name' | 'shortcuts'>;

/** The keys of every command that has some. */
export function ShortcutList({ commands, onClose }: { readonly commands: readonly Command[]; readonly onClose: () => void }) {
  const desk = useDesk();
  const { t } = useText();
  const isMap = desk.session.read().mode === 'explore';
  return (
    <Box title={t('command.openShortcuts.label')} onClose={onClose}>
      <p className="minor">{t('shortcuts.help')}</p>
      <Keys title={t('shortcuts.page')} commands={[...commands, ...pageCommandsOf(desk)]} />
      {isMap && <Keys title={t('shortcuts.nodes')} commands={nodeCommands} />}
    </Box>
  );
}

function Keys({ title, commands }: { readonly title: string; readonly commands: readonly Named[] }) {
  const { t } = useText();
  return (
    <section>
      <h3>{title}</h3>
      <dl className="keys">
        {commands
          .filter(({ shortcuts }) => shortcuts.length > 0)
          .map(({ name, shortcuts }) => (
            <div key={name}>
              <dt>{t(`command.${name}.label`)}</dt>
              <dd>
                {shortcuts.map((shortcut, place) => (
                  <span key={shortcut}>
                    {place > 0 && ` ${t('shortcuts.or')} `}
                    <kbd>{nameShortcut(shortcut)}</kbd>
                  </span>
                ))}
              </dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
