import type { ExpansionOf } from '#contract/exploration.ts';
import { type Document, drawnNeighbours } from '../../state/document.ts';
import type { Known } from '../../state/filter-shown.ts';

/** How many of a node's neighbours are on the map; never more than there are, whatever an older link drew. */
export const countDrawn = (document: Document, known: Known, of: ExpansionOf, total: number): number =>
  Math.min(total, drawnNeighbours(document, known, of).size);
