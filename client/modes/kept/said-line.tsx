import { Button } from 'react-aria-components';

/** What was just done, and how to take it back. */
export type Said = { readonly words: string; readonly isFailure?: boolean; readonly undo?: () => void };

/** Says what was just done, aloud too, with a way back where there is one. */
export function SaidLine({ said, undoLabel }: { readonly said: Said | null; readonly undoLabel: string }) {
  return (
    <div role={said?.isFailure ? 'alert' : 'status'} className={said === null ? 'visually-hidden' : 'library-said'}>
      {said !== null && (
        <>
          <span>{said.words}</span>
          {said.undo !== undefined && (
            <Button className="button button-small" onPress={said.undo}>
              {undoLabel}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
