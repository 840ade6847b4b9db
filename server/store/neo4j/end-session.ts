import { setTimeout as sleep } from 'node:timers/promises';
import type { Session } from 'neo4j-driver';

const closeWithinMs = 1000;

/** Ends what a session still does on the server, which closing it does within milliseconds where the server answers at all; `onStuck` hears where it does not. */
export const endSession = async (session: Session, { onStuck = () => {} }: { readonly onStuck?: () => void } = {}): Promise<void> => {
  const enough = new AbortController();
  const closing = session.close().then(
    () => true,
    () => true,
  );
  const isClosed = await Promise.race([closing, sleep(closeWithinMs, false, { signal: enough.signal }).catch(() => true)]);
  enough.abort();
  if (!isClosed) onStuck();
};
