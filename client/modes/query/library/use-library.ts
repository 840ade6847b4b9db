import type { SavedQuery } from '#contract/console.ts';
import type { Answer } from '../../../state/answers.ts';
import type { EditorStatus } from '../../../state/kept/editor.ts';
import type { Library } from '../../../state/saved-queries.ts';
import { useDesk } from '../../../use-desk.ts';
import { useShelf } from '../../kept/use-shelf.ts';
import { libraryOf } from '../query-desk.ts';

type Shown = {
  readonly library: Library;
  readonly server: Answer<readonly SavedQuery[]>;
  readonly browser: readonly SavedQuery[];
  readonly editor: EditorStatus;
};

/** The library as it stands. */
export function useLibrary(): Shown {
  const library = libraryOf(useDesk());
  return { library, ...useShelf(library) };
}
