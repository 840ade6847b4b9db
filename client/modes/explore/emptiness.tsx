import { useEffect, useState } from 'react';
import { noFilters } from '#contract/exploration.ts';
import { startOver } from '../../commands/open-view.ts';
import { showHidden } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { useAnswer, useDocument, useSession, useText } from '../../use-desk.ts';
import { Benches } from './benches.tsx';

const FilteredOut = loadLater(() => import('./filters/filtered-out.tsx').then((module) => module.FilteredOut));

const soon = 150;
const late = 1000;

/** What stands in the place of a map that has nothing to show: it is on its way, it failed, or nothing is drawn. */
export function Emptiness({ isEmpty }: { readonly isEmpty: boolean }) {
  const opening = useSession((state) => state.opening);
  const retry = useSession((state) => state.retryOpening);
  switch (opening.status) {
    case 'loading':
      return <Loading />;
    case 'failed':
      return <Failed error={opening.error} onRetry={retry} />;
    case 'open':
      return isEmpty ? <Empty /> : null;
    default:
      return opening satisfies never;
  }
}

function Failed({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useText();
  const isAway = useSession((state) => state.connection.status !== 'here');
  return (
    <div className="emptiness">
      <Failure error={error} onRetry={onRetry} />
      {isAway && <p className="minor">{t('connection.again')}</p>}
    </div>
  );
}

/** Grey benches after a moment; in words only where it takes longer. */
function Loading() {
  const { t } = useText();
  const [stage, setStage] = useState<'none' | 'benches' | 'words'>('none');
  useEffect(() => {
    const timers = [setTimeout(() => setStage('benches'), soon), setTimeout(() => setStage('words'), late)];
    return () => timers.forEach(clearTimeout);
  }, []);
  return (
    <div className="emptiness emptiness-loading">
      {stage !== 'none' && <Benches />}
      <p className="minor" role="status">
        {stage === 'words' && t('map.loading')}
      </p>
    </div>
  );
}

function Empty() {
  const { t } = useText();
  const document = useDocument();
  const overview = useAnswer('readOverview', {});
  const isNothing = overview.answer.status === 'ready' && overview.answer.value.total.nodes === 0;
  if (isNothing) {
    return (
      <div className="emptiness">
        <p>{t('map.noGraph')}</p>
      </div>
    );
  }
  if (document.filters !== noFilters && document.nodes.length > document.hidden.length) return <FilteredOut />;
  if (document.hidden.length > 0) {
    return (
      <div className="emptiness">
        <p>{t('map.allHidden')}</p>
        <CommandButton command={showHidden} input={undefined} className="button button-filled" />
      </div>
    );
  }
  return (
    <div className="emptiness">
      <p>{t('map.empty')}</p>
      <CommandButton command={startOver} input={undefined} className="button button-filled" />
    </div>
  );
}
