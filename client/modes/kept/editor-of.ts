import type { Desk } from '../../desk.ts';
import { forgetEditorToken, keepEditorToken, readEditorToken } from '../../state/editor-token.ts';
import { createEditor, type Editor } from '../../state/kept/editor.ts';
import { oncePerDesk } from '../../once-per-desk.ts';

/** Whether whoever sits at a desk may write; one for all that editors keep. */
export const editorOf: (desk: Desk) => Editor = oncePerDesk(({ api }) =>
  createEditor({ api, token: { read: readEditorToken, keep: keepEditorToken, forget: forgetEditorToken } }),
);
