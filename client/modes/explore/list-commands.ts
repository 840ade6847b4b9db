import type { Command } from '../../commands/command.ts';
import * as look from '../../commands/look.ts';
import * as page from '../../commands/page.ts';
import { lineCommands, nodeCommands, pageCommands, searchFor, select } from '../../commands/registry.ts';
import { showSources } from '../../commands/select.ts';
import type { Desk } from '../../desk.ts';
import { selectedNodes } from '../../state/session.ts';
import type { Translate } from '../../text/words.ts';

/** A command bound to what it is for, with the words it is found by. */
export type CommandRow = { readonly id: string; readonly label: string; readonly shortcut: string | undefined; readonly run: () => void };
export type CommandGroup = { readonly name: 'for' | 'map' | 'page' | 'search'; readonly rows: readonly CommandRow[] };

const ofPage = new Set<string>([...Object.values(page), showSources, look.showMap, look.showText].map(({ name }) => name));
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

/** Whether every word typed begins a word of the label; accents and case do not matter. */
export function isNamed(label: string, typed: string): boolean {
  const words = plain(label).split(/[^\p{L}\p{N}]+/u);
  return plain(typed)
    .split(/[^\p{L}\p{N}]+/u)
    .every((part) => words.some((word) => word.startsWith(part)));
}

/** Every command that is possible now: for what is selected, for the map, for the page; and the search, once something is typed. */
export function listCommands(desk: Desk, typed: string, t: Translate): readonly CommandGroup[] {
  const bind = <Input>(command: Command<Input>, input: Input, place: string): CommandRow => ({
    id: `${place}-${command.name}`,
    label: t(`command.${command.name}.label`),
    shortcut: command.shortcuts[0],
    run: () => void command.run(desk, input),
  });
  const { selection } = desk.session.read();
  // What is selected is shown already.
  const isNew = ({ name }: { readonly name: string }) => name !== select.name;
  const ids = selectedNodes(selection);
  const selected =
    selection?.kind === 'line'
      ? lineCommands.filter((command) => isNew(command) && command.isPossible(desk, selection.line)).map((command) => bind(command, selection.line, 'for'))
      : ids.length === 0
        ? []
        : nodeCommands.filter((command) => isNew(command) && command.isPossible(desk, ids)).map((command) => bind(command, ids, 'for'));
  const possible = pageCommands
    .filter((command) => command !== page.openPalette && command.isPossible(desk))
    .map((command) => bind(command, undefined, 'page'));
  const isOfPage = ({ id }: CommandRow) => ofPage.has(id.slice('page-'.length));
  const text = typed.trim();
  const groups: readonly CommandGroup[] = [
    { name: 'for', rows: selected },
    { name: 'map', rows: possible.filter((row) => !isOfPage(row)) },
    { name: 'page', rows: possible.filter(isOfPage) },
  ];
  const search: CommandRow = {
    id: 'search',
    label: t('palette.search', { text }),
    shortcut: undefined,
    run: () => void searchFor.run(desk, text),
  };
  return [
    ...groups.map(({ name, rows }) => ({ name, rows: rows.filter(({ label }) => isNamed(label, text)) })),
    { name: 'search' as const, rows: text === '' ? [] : [search] },
  ].filter(({ rows }) => rows.length > 0);
}
