import { z } from 'zod';
import { PosturaError } from '#contract/errors.ts';
import type { Row, Step, StoreState } from './graph-store.ts';

export const defaultTimeoutMs = 5000;
/** Raised when the names or keys of the graph change, together with a migration. */
const schemaVersion = 1;

const readState: Step = { query: 'store/read-state' };
export const markStore: Step = { query: 'store/mark-store', parameters: { schemaVersion } };
export const bumpDataVersion: Step = { query: 'write/bump-data-version' };
export const listSearchable: Step = { query: 'store/list-searchable' };

/** What `bumpDataVersion` gives. */
export const RaisedRow = z.object({ dataVersion: z.int() });
const StateRow = z.object({ dataVersion: z.int().nullable(), nodes: z.int() });

/** Whose store this is: ours if it has the marker, nobody's if it has no node, otherwise somebody else's. */
export const readOwner = async (run: (step: Step) => AsyncIterable<Row>): Promise<Pick<StoreState, 'owner' | 'dataVersion'>> => {
  for await (const row of run(readState)) {
    const { dataVersion, nodes } = StateRow.parse(row);
    if (dataVersion !== null) return { owner: 'postura', dataVersion };
    return { owner: nodes === 0 ? 'empty' : 'foreign', dataVersion: 0 };
  }
  throw new Error('The query store/read-state gave no row.');
};

/** A database that holds somebody's data and not our marker is never written. */
export const refuseForeign = ({ owner }: Pick<StoreState, 'owner'>): void => {
  if (owner !== 'foreign') return;
  throw new PosturaError(
    'store_unavailable',
    'This database holds data that Postura did not make, so Postura only reads it; to load or edit, use an empty database (NEO4J_DATABASE, or DATA_DIR without NEO4J_URI).',
  );
};

/** The failure of a read at its deadline. */
export const tookTooLong = (timeoutMs: number): PosturaError =>
  new PosturaError('query_timeout', `The query took longer than ${timeoutMs / 1000} seconds and was ended; narrow it or ask for fewer rows.`);

export const closed = (): PosturaError => new PosturaError('store_unavailable', 'The store is closed because the server is stopping; ask again when it runs.');
