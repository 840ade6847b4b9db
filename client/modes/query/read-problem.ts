import type { i18n } from 'i18next';
import { ConnectionError, ProblemError } from '../../api.ts';
import type { Language } from '../../state/session.ts';
import { moreWords } from '../../text/more-words.ts';

/** What a problem is called in the reader's language where there are words for it, else in English. */
export function nameProblem({ problem }: ProblemError, text: i18n): { readonly words: string; readonly language: Language } {
  const key = `problem.${problem.code}`;
  const language = text.language as Language;
  const catalogue = ['query', moreWords, 'translation'].find((ns) => text.exists(key, { ns }));
  return catalogue === undefined ? { words: problem.title, language: 'en' } : { words: text.t(key, { ns: catalogue }), language };
}

/** Which of its bounds ended a run, if one did. */
export function limitOf(error: Error | null): 'time' | 'memory' | 'cut' | undefined {
  if (error instanceof ConnectionError) return 'cut';
  if (!(error instanceof ProblemError)) return undefined;
  switch (error.problem.code) {
    case 'query_timeout':
      return 'time';
    case 'query_memory':
      return 'memory';
    default:
      return undefined;
  }
}
