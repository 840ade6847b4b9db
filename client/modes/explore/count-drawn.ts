import type { ExpansionOf } from '#contract/exploration.ts';
import { type Document, drawnNeighbours } from '../../state/document.ts';

/** How many of a node's neighbours are on the map; never more than there are, whatever an older link drew. */
export const countDrawn = (document: Document, of: ExpansionOf, total: number): number => Math.min(total, drawnNeighbours(document, of).size);
