import type { NodeId } from '#contract/graph.ts';
import { isDrawn, pinInDocument } from '../state/document.ts';
import { defineChange } from './command.ts';

const setPin = (name: 'pin' | 'unpin', isPinned: boolean) =>
  defineChange({
    name,
    shortcuts: ['Mod+Shift+P'],
    isPossible: (desk, ids: readonly NodeId[]) => {
      const document = desk.history.read();
      return ids.some((id) => isDrawn(document, id) && document.pinned.includes(id) !== isPinned);
    },
    ask: () => ({}),
    change: (document, _, ids) => pinInDocument(document, ids, isPinned),
    step: (_, ids) => ({ node: ids[0] ?? '', count: ids.length }),
  });

/** Keeps nodes where they stand, whatever layout is chosen. */
export const pin = setPin('pin', true);
/** Lets layouts move them again. */
export const unpin = setPin('unpin', false);
