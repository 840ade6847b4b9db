import { PosturaError } from '#contract/errors.ts';
import type { Refusal } from './messages.ts';

const sentences: Record<Refusal, (folder: string) => string> = {
  locked: (folder) => `Another Postura server uses the folder ${folder}; stop it or set DATA_DIR to another folder.`,
  unwritable: (folder) => `The folder ${folder} cannot be written; give this user the right to, free some space, or set DATA_DIR to another folder.`,
  damaged: (folder) =>
    `The file graph.grafeo in ${folder} is damaged or was not made by Postura; put back a copy of it together with graph.grafeo.wal, or set DATA_DIR to another folder to start anew.`,
  no_engine: () =>
    'The embedded store has no build for this system (Alpine on x64, Debian 11 and older lack one); use a Neo4j server instead and set NEO4J_URI.',
};

/** Why the embedded store did not open, and what to do about it. */
export const explainRefusal = (refusal: Refusal, { folder, message }: { readonly folder: string; readonly message: string }): PosturaError =>
  new PosturaError('store_unavailable', sentences[refusal](folder), { cause: new Error(message) });

/** A failure that the engine reports for one query. */
export const explainFailure = (message: string): Error => {
  const cause = new Error(message);
  // A filter over more than 65,536 rows made from one batch panics inside the engine; the process and the data are unharmed.
  if (/panic|MAX_CAPACITY|selection\.rs/i.test(message)) return tooWide(cause);
  if (/limit of [\d,]+ paths|too many paths|memory/i.test(message)) return tooWide(cause);
  const missing = /Missing parameter: \$?(\w+)/.exec(message)?.[1];
  if (missing) return new PosturaError('missing_parameter', `The query needs a value for $${missing}; send it with the parameters.`, { cause });
  return cause;
};

export const tooWide = (cause?: unknown): PosturaError =>
  new PosturaError(
    'query_too_wide',
    'The query touches more of the graph at once than the embedded store can hold; begin at one node, narrow it, or use a Neo4j server (NEO4J_URI).',
    { cause },
  );
