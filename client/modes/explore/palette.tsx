import { type KeyboardEvent, useMemo, useState } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import type { Command } from '../../commands/command.ts';
import { Icon } from '../../parts/icon.tsx';
import { nameShortcut } from '../../parts/name-shortcut.ts';
import { useOptions } from '../../parts/use-options.ts';
import { useDesk, useKnown, useSession, useText } from '../../use-desk.ts';
import { useWords } from '../../text/more-words.ts';
import { craftWords } from './craft/craft-words.ts';
import { type CommandGroup, type CommandRow, listCommands } from './list-commands.ts';
import { nameTarget } from './name-target.ts';

/** `commands` are those of the mode that the page is in. */
type Props = { readonly commands: readonly Command[]; readonly onClose: () => void };

/** Every command that is possible now, found by typing; what no command is called can be searched for in the graph. */
export function Palette({ commands, onClose }: Props) {
  useWords(craftWords);
  const { t } = useText();
  return (
    <ModalOverlay className="veil veil-top" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="box palette">
        <Dialog className="box-body" aria-label={t('command.openPalette.label')}>
          <Finder commands={commands} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ commands, onClose }: Props) {
  const desk = useDesk();
  const { t } = useText();
  const [typed, setTyped] = useState('');
  const groups = useMemo(() => listCommands(desk, typed, t, commands), [desk, typed, t, commands]);
  const rows = groups.flatMap((group) => group.rows);
  const options = useOptions({ count: rows.length, about: groups, start: 0 });
  const run = (row: CommandRow | undefined) => {
    if (row === undefined) return;
    onClose();
    // The box gives the focus back as it closes; only then may a command take it somewhere else.
    setTimeout(row.run);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || options.move(event)) return;
    if (event.key !== 'Enter') return;
    event.preventDefault();
    run(rows[options.active]);
  };
  let place = 0;
  return (
    <>
      <div className="search-field palette-field">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          // biome-ignore lint/a11y/noAutofocus: a box that was asked for, with one thing to do in it
          autoFocus
          aria-label={t('palette.label')}
          aria-autocomplete="list"
          aria-expanded={rows.length > 0}
          aria-controls={rows.length > 0 ? options.listId : undefined}
          aria-activedescendant={options.activeId}
          placeholder={t('palette.label')}
          autoComplete="off"
          spellCheck={false}
          maxLength={300}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <kbd>Esc</kbd>
      </div>
      <div className="hits-scroll" role="listbox" id={options.listId} aria-label={t('palette.results')}>
        {groups.map((group) => (
          // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box, not of fields
          <div key={group.name} role="group" aria-labelledby={`${options.listId}-${group.name}`}>
            <GroupTitle group={group} id={`${options.listId}-${group.name}`} />
            {group.rows.map((row) => {
              const at = place++;
              return (
                // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which names this row as the active one
                // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the field
                <div
                  key={row.id}
                  className="hit palette-row"
                  role="option"
                  id={options.idOf(at)}
                  aria-selected={options.active === at}
                  onPointerMove={() => options.setActive(at)}
                  onClick={() => run(row)}
                >
                  <span>{row.label}</span>
                  {row.shortcut !== undefined && <kbd>{nameShortcut(row.shortcut)}</kbd>}
                </div>
              );
            })}
          </div>
        ))}
      </div>
      <p className="hits-foot">{t('palette.help')}</p>
    </>
  );
}

function GroupTitle({ group: { name }, id }: { readonly group: CommandGroup; readonly id: string }) {
  const { t, language } = useText();
  const known = useKnown();
  const selection = useSession((state) => state.selection);
  const words = () => {
    if (name === 'for') return selection === null ? '' : t('palette.for', { name: nameTarget(selection, known, t, language) });
    return name === 'search' ? t('search.open') : t(`palette.${name}`);
  };
  return (
    <div className="hits-title" role="presentation" id={id}>
      {words()}
    </div>
  );
}
