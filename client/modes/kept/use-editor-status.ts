import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { Editor, EditorStatus } from '../../state/kept/editor.ts';

/** Whether this reader may change what the server keeps; asks the server where a token is kept that it has not seen yet. */
export function useEditorStatus(editor: Editor): EditorStatus {
  const { editor: status } = useStore(editor.store);
  useEffect(() => {
    if (editor.store.getState().editor === 'unknown') void editor.checkToken();
  }, [editor]);
  return status;
}
