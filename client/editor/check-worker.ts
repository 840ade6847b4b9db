import { answerTasks } from './answer-tasks.ts';
import { checkQuery } from './check-query.ts';
import { toDbSchema } from './to-db-schema.ts';
import type { CheckTasks } from './worker-tasks.ts';

let schema = toDbSchema({ schema: null, terms: null, parameters: [] });

answerTasks<CheckTasks>({
  know(known) {
    schema = toDbSchema(known);
    return null;
  },
  check: (text) => checkQuery(text, schema),
});
