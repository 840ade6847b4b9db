import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { SavedQuery } from '#contract/console.ts';
import type { Answer } from '../../../state/answers.ts';
import type { Editor, Library } from '../../../state/saved-queries.ts';
import { useDesk } from '../../../use-desk.ts';
import { libraryOf } from '../query-desk.ts';

type Shown = {
  readonly library: Library;
  readonly server: Answer<readonly SavedQuery[]>;
  readonly browser: readonly SavedQuery[];
  readonly editor: Editor;
};

/** The library as it stands; reads what the server keeps and whether the token holds when it is first shown. */
export function useLibrary(): Shown {
  const library = libraryOf(useDesk());
  const { server, editor } = useStore(library.store);
  const { queries: browser } = useStore(library.kept.store);
  useEffect(() => {
    void library.load();
    if (library.store.getState().editor === 'unknown') void library.checkToken();
    const onStorage = () => library.kept.refresh();
    onStorage();
    window.addEventListener('storage', onStorage);
    return () => window.removeEventListener('storage', onStorage);
  }, [library]);
  return { library, server, browser, editor };
}
