import { useCallback } from 'react';
import { useDesk } from '../../../use-desk.ts';
import { useQueryText } from '../text/use-query-text.ts';

/** Copies a text and gives the sentence that says whether that went well. */
export function useCopy(say: (sentence: string) => void): (text: string) => void {
  const { surroundings } = useDesk();
  const { t } = useQueryText();
  return useCallback(
    (text) => {
      surroundings.copy(text).then(
        () => say(t('answer.copied')),
        () => say(t('answer.notCopied')),
      );
    },
    [surroundings, say, t],
  );
}
