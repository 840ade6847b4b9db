import type { NodeReference, Statement } from '#contract/answers.ts';
import type { Language } from '../../../state/session.ts';
import { bindText, hearVoice, joinNames, kindOf, nameDates, nameReference, nameSource, nameType, readProperty, type Translate } from '../../../text/words.ts';

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
  const subject = source !== null && from.id === source.id ? nameSource(source, t) : name(from, { t, language });
  const [office, condition, dates] = [read('office'), read('condition'), nameDates(edge.properties, t, language)];
  return [
    `${subject} ${nameType(edge.type, 'out', language)} ${name(to, { t, language })}`,
    office === undefined ? '' : t('narration.office', { text: office }),
    dates === undefined ? '' : t('narration.date', { dates }),
    condition === undefined ? '' : t('narration.condition', { text: condition }),
  ].join('');
}

/** A claim is somebody's words, so it stands in quotation marks. */
function name(reference: NodeReference, { t, language }: Words): string {
  const plain = bindText(nameReference(reference, language));
  return kindOf(reference.kinds) === 'Claim' ? t('narration.said', { text: plain }) : plain;
}
