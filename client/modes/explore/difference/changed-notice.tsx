import { useEffect } from 'react';
import { showDifference } from '../../../commands/tools.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { Icon } from '../../../parts/icon.tsx';
import type { LinkTrouble } from '../../../state/session.ts';
import { useWords } from '../../../text/more-words.ts';
import { useAnswer, useDesk, useText } from '../../../use-desk.ts';
import { Closable } from '../closable.tsx';
import { summariseChanges } from './summarise-changes.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';

const words = { en, es } as const;

/** Says what of a link's view has changed in the data since it was made; where nothing of it has, there is nothing to say. */
export function ChangedNotice({ trouble }: { readonly trouble: Extract<LinkTrouble, { readonly kind: 'changed' }> }) {
  useWords(words);
  const { t } = useText();
  const { session } = useDesk();
  const { answer } = useAnswer('listChanges', { query: { since: trouble.since } });
  const difference = answer.status === 'ready' ? summariseChanges(answer.value, trouble.linked) : null;
  const isReady = answer.status !== 'loading';
  const counts = {
    goneNodes: Math.max(trouble.nodes, difference?.goneNodes.length ?? 0),
    goneLines: Math.max(trouble.lines, difference?.goneEdges.length ?? 0),
    added: difference?.addedEdges.length ?? 0,
    changed: difference?.changed.length ?? 0,
  };
  const isNone = difference?.isComplete === true && Object.values(counts).every((count) => count === 0);
  useEffect(() => {
    if (isNone && session.read().linkTrouble === trouble) session.set({ linkTrouble: null });
  }, [isNone, session, trouble]);
  if (!isReady || isNone) return null;
  const parts = (['goneNodes', 'goneLines', 'added', 'changed'] as const)
    .filter((part) => counts[part] > 0)
    .map((part) => t(`difference.count.${part}`, { count: counts[part] }));
  return (
    <Closable role="alert" onClose={() => session.set({ linkTrouble: null })}>
      <Icon name="alert" />
      <p>
        {t('map.changed')} {parts.length > 0 && t('difference.counts', { parts: parts.join(', ') })}
      </p>
      <CommandButton command={showDifference} input={undefined} />
    </Closable>
  );
}
