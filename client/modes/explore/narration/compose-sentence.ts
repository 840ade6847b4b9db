import type { Statement } from '#contract/answers.ts';
import type { Language } from '../../../state/session.ts';
import { tellWithin } from '../../../text/tell.ts';
import { hearVoice, joinNames, nameDates, nameSource, readProperty, type Translate } from '../../../text/words.ts';

type Words = { readonly t: Translate; readonly language: Language };

/** What makes two parallel statements one sentence: the same voice, condition, office and date. */
export const sentenceKey = (statement: Statement, { t, language }: Words): string =>
  JSON.stringify([
    hearVoice(statement, language),
    readProperty(statement.edge.properties, 'condition', language),
    readProperty(statement.edge.properties, 'office', language),
    nameDates(statement.edge.properties, t, language),
  ]);

/** Parallel statements of one voice as a sentence that says on whose word it stands. */
export function composeSentence(statements: readonly [Statement, ...Statement[]], words: Words): string {
  const { t, language } = words;
  const [first] = statements;
  const { kind, names } = hearVoice(first, language);
  const sources = new Map(statements.flatMap(({ source }) => (source === null ? [] : [[source.id, nameSource(source, t)] as const])));
  const source = joinNames([...sources.values()].sort(), language);
  return t(`narration.${kind}`, { sentence: sayPlainly(first, words), names, source, count: sources.size });
}

/** What a statement says, without on whose word, and without the full stop. */
function sayPlainly({ edge, from, to, source }: Statement, { t, language }: Words): string {
  const read = (key: string) => readProperty(edge.properties, key, language);
  const subject = source !== null && from.id === source.id ? { kinds: [], name: nameSource(source, t) } : from;
  const [office, condition, dates] = [read('office'), read('condition'), nameDates(edge.properties, t, language)];
  return [
    tellWithin({ type: edge.type, from: subject, to }, 'out', language, { isAttributed: source !== null }),
    office === undefined ? '' : t('narration.office', { text: office }),
    dates === undefined ? '' : t('narration.date', { dates }),
    condition === undefined ? '' : t('narration.condition', { text: condition }),
  ].join('');
}
