import { formatQuery } from '@neo4j-cypher/language-support';
import { addToArray } from './add-to-array.ts';
import { answerTasks } from './answer-tasks.ts';
import { colourQuery } from './colour-query.ts';
import { completeQuery } from './complete-query.ts';
import { toDbSchema } from './to-db-schema.ts';
import type { LanguageTasks } from './worker-tasks.ts';

addToArray();
let schema = toDbSchema({ schema: null, terms: null, parameters: [] });

answerTasks<LanguageTasks>({
  know(known) {
    schema = toDbSchema(known);
    return null;
  },
  colour: colourQuery,
  complete: ({ text, ...caret }) => completeQuery(text, schema, caret),
  format({ text, caret }) {
    const { formattedQuery, newCursorPos = formattedQuery.length } = formatQuery(text, { cursorPosition: caret });
    return { text: formattedQuery, caret: newCursorPos };
  },
});
