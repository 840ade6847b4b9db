import type { ExpansionOf } from '#contract/exploration.ts';
import { collapseDocument, findExpansion, isDrawn } from '../state/document.ts';
import { defineChange } from './command.ts';
import { dropLostSelection } from './drop-lost-selection.ts';

/** Takes back what an expansion brought. */
export const collapse = defineChange({
  name: 'collapse',
  shortcuts: ['Mod+Backspace'],
  isPossible: (desk, of: ExpansionOf) => {
    const document = desk.history.read();
    return isDrawn(document, of.of) && findExpansion(document, of) !== undefined;
  },
  ask: () => ({}),
  change: (document, _, of) => collapseDocument(document, of),
  step: (_, { of }) => ({ node: of }),
  after: dropLostSelection,
});
