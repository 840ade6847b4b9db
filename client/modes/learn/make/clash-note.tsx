import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { KeptLesson } from '#contract/routes/lessons.ts';
import { draftsOf } from '../../../commands/learn/drafts-of.ts';
import { partsOf } from '../../../state/learn/drafts.ts';
import { useDesk, useSession, useText } from '../../../use-desk.ts';
import { useNameFailure } from '../../kept/use-name-failure.ts';

/** What stands on the server instead of what this draft last saw there; null where it was removed. */
export type Clash = { readonly theirs: KeptLesson | null };

/** Says that somebody else saved meanwhile; what they saved can be kept here before it is written over. */
export function ClashNote({ clash: { theirs } }: { readonly clash: Clash }) {
  const drafts = draftsOf(useDesk());
  const { t } = useText();
  const language = useSession((state) => state.language);
  const nameFailure = useNameFailure();
  const [said, say] = useState<string | null>(null);
  const keep = (kept: KeptLesson) => {
    try {
      drafts.begin(partsOf(kept.lesson, null, language));
      say(t('make.theirsKept'));
    } catch (error) {
      say(nameFailure(error));
    }
  };
  return (
    <>
      <p role="alert" className="library-trouble">
        {t(theirs === null ? 'make.clashGone' : 'make.clashChanged')}
      </p>
      {theirs !== null && (
        <div className="make-row">
          {said === null && (
            <Button className="button button-small" onPress={() => keep(theirs)}>
              {t('make.keepTheirs')}
            </Button>
          )}
          <p role="status">{said}</p>
        </div>
      )}
    </>
  );
}
