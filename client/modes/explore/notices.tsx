import { useEffect, useRef } from 'react';
import { startOver } from '../../commands/open-view.ts';
import { MapFullError } from '../../commands/require-room.ts';
import { undo } from '../../commands/travel.ts';
import { Closable } from './closable.tsx';
import { CommandButton } from '../../parts/command-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

const ChangedNotice = loadLater(() => import('./difference/changed-notice.tsx').then((module) => module.ChangedNotice), { waiting: 'unseen' });

/** What went wrong and still matters: the server is away, the link was cut, a command failed. */
export function Notices() {
  const connection = useSession((state) => state.connection);
  const trouble = useSession((state) => state.linkTrouble);
  const failure = useSession((state) => state.failure);
  // Where nothing could be opened at all, the place of the map says so.
  const isOpening = useSession((state) => state.opening.status !== 'open');
  const isAway = connection.status !== 'here' && !isOpening;
  useReturn(connection.status === 'here');
  if (!isAway && trouble === null && failure === null) return null;
  return (
    <div className="notices">
      {isAway && <Away />}
      <Trouble />
      <Failed />
    </div>
  );
}

/** Says that the server is back, once it was away. */
function useReturn(isHere: boolean): void {
  const { session } = useDesk();
  const wasAway = useRef(false);
  useEffect(() => {
    if (isHere && wasAway.current) session.say({ kind: 'said', step: { command: 'serverBack', values: {} } });
    wasAway.current = !isHere;
  }, [session, isHere]);
}

function Away() {
  const { t } = useText();
  const connection = useSession((state) => state.connection);
  if (connection.status === 'here') return null;
  return (
    <div className="notice" role="status">
      <Icon name="alert" />
      <p>{connection.status === 'gone' ? t('connection.gone') : t('connection.unready', { detail: connection.detail })}</p>
    </div>
  );
}

function Trouble() {
  const { session } = useDesk();
  const { t } = useText();
  const trouble = useSession((state) => state.linkTrouble);
  if (trouble === null) return null;
  if (trouble.kind === 'changed') return <ChangedNotice trouble={trouble} />;
  const isBroken = trouble.kind === 'broken';
  return (
    <Closable role="alert" onClose={() => session.set({ linkTrouble: null })}>
      <Icon name="alert" />
      <p>
        {isBroken && t('map.broken')}
        {!isBroken &&
          trouble.nodes + trouble.lines > 0 &&
          t('map.missing', { nodes: t('map.nodes', { count: trouble.nodes }), lines: t('map.lines', { count: trouble.lines }) })}
      </p>
      {isBroken && <CommandButton command={startOver} input={undefined} />}
    </Closable>
  );
}

function Failed() {
  const { session } = useDesk();
  const { t } = useText();
  const failure = useSession((state) => state.failure);
  if (failure === null) return null;
  const onClose = () => session.set({ failure: null });
  if (!(failure.error instanceof MapFullError)) {
    return (
      <Closable onClose={onClose}>
        <Failure error={failure.error} onRetry={failure.retry} />
      </Closable>
    );
  }
  // To try the same again would fail the same.
  return (
    <Closable role="alert" onClose={onClose}>
      <Icon name="alert" />
      <p>{t('map.full', { most: failure.error.most })}</p>
      <CommandButton command={undo} input={undefined} />
      <CommandButton command={startOver} input={undefined} />
    </Closable>
  );
}

/** A notice that can be put away. */
