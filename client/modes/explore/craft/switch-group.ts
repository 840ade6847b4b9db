import type { i18n } from 'i18next';
import type { Group } from '#contract/exploration.ts';
import { closeGroup, openGroup } from '../../../commands/craft/groups.ts';
import type { Desk } from '../../../desk.ts';
import { addWords } from '../../../text/more-words.ts';
import { craftWords } from './craft-words.ts';

/** Opens a closed group and closes an open one; the words for that step come with it. */
export function switchGroup(desk: Desk, text: i18n, { id, isOpen }: Group): void {
  addWords(text, craftWords);
  void (isOpen ? closeGroup : openGroup).run(desk, id);
}
