import type { NodeId } from '#contract/graph.ts';
import type { StatementPattern } from '#contract/lesson.ts';
import type { LessonChange } from '#contract/played-lesson.ts';
import type { Language } from '../../../state/session.ts';
import { joinNames, nameType, type Translate } from '../../../text/words.ts';

/** What a node is called; a node that is gone has its id alone. */
export type NameOf = (id: NodeId) => string;

/** What of a step is no longer as it was, as a sentence. Its words are the player's (`playWords`). */
export function tellChange(change: LessonChange, nameOf: NameOf, t: Translate, language: Language): string {
  switch (change.kind) {
    case 'node_gone':
      return t(`learn.change.node.${change.where}`, { name: nameOf(change.id) });
    case 'line_gone':
      return t(`learn.change.line.${change.where}`, { line: tellPattern(change.line, nameOf, language) });
    case 'answer_gone':
      return t('learn.change.answer', { line: tellPattern(change.when, nameOf, language) });
    case 'not_drawn':
      return t('learn.change.notDrawn', { name: nameOf(change.id) });
    case 'query_gone':
      return t('learn.change.queryGone', { query: change.query });
    case 'query_failed':
      return t('learn.change.queryFailed', { detail: change.detail });
    case 'found_changed':
      return [
        ...(change.gone.length === 0 ? [] : [t('learn.change.foundGone', { names: nameSome(change.gone, nameOf, t, language) })]),
        ...(change.come.length === 0 ? [] : [t('learn.change.foundCome', { names: nameSome(change.come, nameOf, t, language) })]),
      ].join(' ');
    case 'rows_changed':
      return t('learn.change.rows', { before: change.before, now: change.now });
    case 'words_missing':
      return t('learn.change.words', { language: nameLanguage(change.language, language), field: nameField(change.field, t) });
    case 'term_unknown':
      return t('learn.change.term', { term: change.term });
    default:
      return change satisfies never;
  }
}

const unnamed = '…';
const tellPattern = ({ from, type, to }: StatementPattern, nameOf: NameOf, language: Language): string =>
  [from === undefined ? unnamed : nameOf(from), type === undefined ? '–' : nameType(type, 'out', language), to === undefined ? unnamed : nameOf(to)].join(' ');

const most = 6;
function nameSome(ids: readonly NodeId[], nameOf: NameOf, t: Translate, language: Language): string {
  const others = ids.length - most;
  return joinNames([...ids.slice(0, most).map(nameOf), ...(others > 0 ? [t('learn.others', { count: others })] : [])], language);
}

/** A language by its name in the reader's, within a sentence. */
export const nameLanguage = (code: string, language: Language): string => new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;

const fields = ['title', 'summary', 'header', 'text', 'ask', 'explain', 'option', 'note'] as const;
/** A field of a lesson by what the maker calls it; what it does not know is said as it is. */
function nameField(field: string, t: Translate): string {
  const last = field.split(/[.\s]/).find((part) => fields.some((known) => part.startsWith(known)));
  const known = fields.find((one) => last?.startsWith(one) === true);
  return known === undefined ? field : t(`learn.field.${known}`);
}
