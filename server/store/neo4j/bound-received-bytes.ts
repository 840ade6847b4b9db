import { Socket } from 'node:net';
import type { Transaction } from 'neo4j-driver';

/** What a connection brings may not outgrow what its reader takes. */
export type ByteBound = {
  /** Starts to count anew, because the reader has taken what came. */
  readonly reset: () => void;
  /** Ends the connection, and with it the work on the server, at once. */
  readonly cut: () => void;
  readonly release: () => void;
};

const field = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((found, name) => (found !== null && typeof found === 'object' ? Reflect.get(found, name) : undefined), value);

/** The socket below a transaction. The driver tells nobody of it, and it unpacks a row of any size in one go. */
const socketOf = async (transaction: Transaction): Promise<Socket> => {
  const holder = field(transaction, '_connectionHolder');
  const ask = field(holder, 'getConnection');
  let connection: unknown = typeof ask === 'function' ? await ask.call(holder) : undefined;
  for (let inner = connection; inner !== undefined; inner = field(inner, '_delegate')) connection = inner;
  const socket = field(connection, '_ch', '_conn');
  if (socket instanceof Socket) return socket;
  throw new Error('The Neo4j driver has changed inside: the socket of a transaction was not found, so that a row of any size would be taken.');
};

/** Ends a transaction's connection when more bytes come than `most` before the reader takes them; `onTooMany` hears of it first. */
export const boundReceivedBytes = async (
  transaction: Transaction,
  { most, onTooMany }: { readonly most: number; readonly onTooMany: () => void },
): Promise<ByteBound> => {
  const socket = await socketOf(transaction);
  let bytes = 0;
  // With an error, because the driver does not hear of a socket that only closes.
  const cut = (): void => void socket.destroy(new Error('The connection of a query was cut.'));
  const count = (chunk: { readonly length: number }): void => {
    bytes += chunk.length;
    if (bytes <= most) return;
    onTooMany();
    cut();
  };
  // Before the driver's own listener, which would unpack the row that the last chunk completes.
  socket.prependListener('data', count);
  return {
    reset: () => {
      bytes = 0;
    },
    cut,
    release: () => void socket.off('data', count),
  };
};
