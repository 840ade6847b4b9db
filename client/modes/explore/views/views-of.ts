import type { Desk } from '../../../desk.ts';
import { createViews, type Views } from '../../../state/views/views.ts';
import { editorOf } from '../../kept/editor-of.ts';
import { oncePerDesk } from '../../../once-per-desk.ts';

/** The views that are kept, on the server and in this browser. */
export const viewsOf: (desk: Desk) => Views = oncePerDesk((desk) => createViews({ api: desk.api, editor: editorOf(desk), storage: () => localStorage }));
