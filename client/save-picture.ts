import type { Desk } from './desk.ts';
import type { Translate } from './text/words.ts';

/** Saves the map with its title, key and sources as a PNG file; the drawing of it is fetched when it is first wanted. */
export const savePicture = async (desk: Desk, t: Translate): Promise<void> => (await import('./modes/explore/figure/save-picture.ts')).savePicture(desk, t);
