import type { NodeId } from '#contract/graph.ts';
import type { LessonLine, StatementPattern } from '#contract/lesson.ts';
import type { LessonChange } from '#contract/played-lesson.ts';

const places = { view: 'its view', highlights: 'its highlights', text: 'its text', question: 'its question' } as const;

/** Says in a sentence what has changed, and what to do; `nameOf` gives a node's name, or its id where it is gone. */
export const tellChange = (change: LessonChange, nameOf: (id: NodeId) => string): string => {
  const tellLine = ({ from, type, to }: LessonLine): string => `${nameOf(from)} ${type} ${nameOf(to)}`;
  const tellPattern = ({ from, type, to, source, quoted, conditional }: StatementPattern): string =>
    [
      `${from ? nameOf(from) : 'anything'} ${type ?? 'with any statement on'} ${to ? nameOf(to) : 'anything'}`,
      ...(source ? [`in ${nameOf(source)}`] : []),
      ...(quoted === undefined ? [] : [quoted ? 'with a quote' : 'without a quote']),
      ...(conditional === undefined ? [] : [conditional ? 'with a condition' : 'without a condition']),
    ].join(' ');
  switch (change.kind) {
    case 'node_gone':
      return `${change.id} is gone, and it is in ${places[change.where]}. Name another node, or remove it there.`;
    case 'line_gone':
      return `the line ${tellLine(change.line)} is gone, and it is in ${places[change.where]}. Name another line, or remove it there.`;
    case 'answer_gone':
      return `the question has no right answer any more: no statement says ${tellPattern(change.when)}. Ask something else.`;
    case 'not_drawn':
      return `${change.line ? `the line ${tellLine(change.line)}` : nameOf(change.id)} is highlighted, but not in the view. Add it to the view, or remove the highlight.`;
    case 'query_gone':
      return `no public query is called ${change.query}. Choose another.`;
    case 'query_failed':
      return `its query fails: ${change.detail} Mend the query or its parameters.`;
    case 'found_changed': {
      const said = [...(change.gone.length > 0 ? [`no longer finds ${change.gone.map(nameOf).join(', ')}`] : [])];
      const come = [...(change.come.length > 0 ? [`now finds ${change.come.map(nameOf).join(', ')} too`] : [])];
      return `its query ${[...said, ...come].join(' and ')}. Read the text again, then write down in found what it finds.`;
    }
    case 'rows_changed':
      return `its query gives ${change.now} rows, and gave ${change.before}. Read the text again, then write the number down in rows.`;
    case 'words_missing':
      return `${change.field} has no words in "${change.language}". Write them, or take the language from the lesson's languages.`;
    case 'term_unknown':
      return `the glossary has no term ${change.term}. Link to one that it has, or remove the link.`;
    default:
      return change satisfies never;
  }
};

/** Where in its step a change is written. */
export const pathOf = (change: LessonChange): readonly string[] => {
  switch (change.kind) {
    case 'node_gone':
    case 'line_gone':
      return [change.where];
    case 'answer_gone':
      return ['question'];
    case 'not_drawn':
      return ['highlights'];
    case 'rows_changed':
      return ['cypher'];
    case 'query_gone':
    case 'query_failed':
    case 'found_changed':
      return ['view'];
    case 'words_missing':
      return change.field.split('.');
    case 'term_unknown':
      return ['text'];
    default:
      return change satisfies never;
  }
};
