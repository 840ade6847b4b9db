import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import type { Target } from '#contract/exploration.ts';
import type { NodeId } from '#contract/graph.ts';
import type { LessonRole } from '#client/modes/learn/questions/question-card.tsx';
import { QuestionCard } from '#client/modes/learn/questions/question-card.tsx';
import { ScoreSummary } from '#client/modes/learn/questions/score-summary.tsx';
import { changeLanguage, openText } from '#client/text/open-text.ts';
import { DeskContext } from '#client/use-desk.ts';
import '#client/styles/tokens.css';
import '#client/styles/base.css';
import '#client/styles/controls.css';
import '#client/styles/overlays.css';
import '#client/styles/statement.css';
import { buildDesk } from './build-desk.ts';
import { playQuestions, type QuestionName, stepOf } from './learn-questions-lesson.ts';

const search = new URLSearchParams(location.search);
const language = search.get('lang') === 'es' ? 'es' : 'en';
const role: LessonRole = search.get('role') === 'teacher' ? 'teacher' : 'student';
const wanted = (search.get('step') ?? 'one').split(',') as QuestionName[];
const played = playQuestions();

/** Questions with buttons that stand for a map. */
function Scene() {
  const [selection, setSelection] = useState<Target | null>(null);
  const lines = played.steps[0]?.lines ?? [];
  return (
    <main style={{ maxWidth: 512, padding: 32, margin: 'auto' }}>
      <h1>{played.lesson.title[language]}</h1>
      <h2>{wanted[0]}</h2>
      {wanted.map((name) => (
        <QuestionCard key={name} played={played} step={stepOf(played, name)} role={role} selection={selection} onPoint={setSelection} />
      ))}
      <ScoreSummary played={played} />
      <p id="selection">{JSON.stringify(selection)}</p>
      <p id="map">
        {played.nodes.map(({ id }) => (
          <button key={id} type="button" onClick={() => setSelection({ kind: 'node', id: id as NodeId })}>
            node {id}
          </button>
        ))}
        {lines.map((line) => (
          <button key={`${line.from}${line.type}${line.to}`} type="button" onClick={() => setSelection({ kind: 'line', line })}>
            line {line.from} {line.type} {line.to}
          </button>
        ))}
      </p>
    </main>
  );
}

const text = openText();
const root = document.getElementById('root');
if (root !== null) {
  document.documentElement.lang = language;
  await changeLanguage(text, language);
  createRoot(root).render(
    <I18nextProvider i18n={text}>
      <I18nProvider locale={language}>
        <DeskContext value={buildDesk().desk}>
          <Scene />
        </DeskContext>
      </I18nProvider>
    </I18nextProvider>,
  );
}
