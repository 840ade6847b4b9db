import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { Answer } from '../../state/answers.ts';
import type { Editor, EditorStatus } from '../../state/kept/editor.ts';
import { useEditorStatus } from './use-editor-status.ts';

type Shelf<Listed, T> = {
  readonly store: StoreApi<{ readonly server: Answer<readonly Listed[]> }>;
  readonly kept: { readonly store: StoreApi<{ readonly kept: readonly T[] }>; readonly refresh: () => void };
  readonly editor: Editor;
  readonly load: () => Promise<void>;
};

/** What is kept as it stands; reads what the server keeps and whether the token holds when it is first shown. */
export function useShelf<Listed, T>(
  shelf: Shelf<Listed, T>,
): {
  readonly server: Answer<readonly Listed[]>;
  readonly browser: readonly T[];
  readonly editor: EditorStatus;
} {
  const { server } = useStore(shelf.store);
  const { kept: browser } = useStore(shelf.kept.store);
  const editor = useEditorStatus(shelf.editor);
  useEffect(() => {
    void shelf.load();
    const onStorage = () => shelf.kept.refresh();
    onStorage();
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [shelf]);
  return { server, browser, editor };
}
