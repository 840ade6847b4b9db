import type { Overview } from '#contract/routes.ts';
import { limits } from '#contract/limits.ts';
import { showText } from '../../commands/look.ts';
import { showSources } from '../../commands/select.ts';
import { Answered } from '../../parts/answered.tsx';
import { CommandButton } from '../../parts/command-button.tsx';
import { useNarrow } from '../../parts/use-media.ts';
import { bindText } from '../../text/words.ts';
import { useAnswer, useSession, useText } from '../../use-desk.ts';
import { DisputedClaims } from './disputed-claims.tsx';
import { GraphContents } from './graph-contents.tsx';
import { QuestionSides } from './question-sides.tsx';
import { StarterQuestions } from './starter-questions.tsx';

/** Nothing is selected: the question, who stands where on it as drawn, ways to begin, and what is disputed. */
export function QuestionPanel() {
  const overview = useAnswer('readOverview', {});
  return <Answered {...overview}>{(value) => <Question overview={value} />}</Answered>;
}

function Question({ overview: { title, titleEs, summary, summaryEs, questions } }: { readonly overview: Overview }) {
  const { t, language } = useText();
  const isNarrow = useNarrow();
  const inLanguage = (en: string | null, es: string | null) => (language === 'es' ? (es ?? en) : en);
  const [name, sentence] = [inLanguage(title, titleEs), inLanguage(summary, summaryEs)];
  return (
    <>
      <header className="panel-heading">
        <p className="eyebrow">{name === null ? t('question.eyebrowNone') : <Basis />}</p>
        <h2 className="question">{bindText(name ?? t('question.noTitle'))}</h2>
      </header>
      <p className="lead">{bindText(sentence ?? t('question.search'))}</p>
      {name === null && <GraphContents />}
      {/* A narrow sheet shows little more than what comes first. */}
      {!isNarrow && <QuestionSides />}
      {questions.length > 0 && <StarterQuestions questions={questions} />}
      {isNarrow && <QuestionSides />}
      <DisputedClaims />
      <p className="minor">{t('question.help')}</p>
      <Foot />
    </>
  );
}

/** “Question · 2 sources · 63 passages” */
function Basis() {
  const { t } = useText();
  const { answer } = useAnswer('listSources', { query: { limit: limits.page } });
  if (answer.status !== 'ready') return t('question.eyebrow');
  const { sources, total } = answer.value;
  const passages = sources.reduce((sum, source) => sum + source.passages, 0);
  const parts = [t('question.eyebrow'), t('question.sourceCount', { count: total })];
  return [...parts, ...(sources.length === total ? [t('question.passages', { count: passages })] : [])].join(' · ');
}

function Foot() {
  const { t } = useText();
  const view = useSession((state) => state.view);
  return (
    <div className="panel-foot">
      {view === 'map' && (
        <CommandButton command={showText} input={undefined} icon="text" className="button button-plain">
          {t('question.readAsText')}
        </CommandButton>
      )}
      <CommandButton command={showSources} input={undefined} icon="book" className="button button-plain">
        {t('command.showSources.label')}
      </CommandButton>
    </div>
  );
}
