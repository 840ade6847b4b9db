import type { Command } from '../command.ts';
import { formatQuery, toggleComment } from './edit-query.ts';
import { closeAnswer, explainQuery, profileQuery, runQuery, stopQuery } from './run-query.ts';

/** What can be done in the mode Query without saying to what: the palette lists these while it is open. */
export const queryCommands: readonly Command[] = [runQuery, stopQuery, explainQuery, profileQuery, formatQuery, toggleComment, closeAnswer];

export { closeAnswer, explainQuery, formatQuery, profileQuery, runQuery, stopQuery, toggleComment };
