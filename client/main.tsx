import { createRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { App } from './app.tsx';
import { openLayout } from './canvas/open-layout.ts';
import { runShortcut } from './commands/shortcuts.ts';
import type { Desk } from './desk.ts';
import { keepAddress, openView } from './open-page.ts';
import { createAnswers } from './state/answers.ts';
import { createEntities } from './state/entities.ts';
import { createHistory } from './state/history.ts';
import { createSession, type Language, languages } from './state/session.ts';
import { changeLanguage, openText } from './text/open-text.ts';
import { watchConnection } from './watch-connection.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/explore.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the application');

const language = readLanguage();
const session = createSession({ language });
const { api, onReturn } = watchConnection(createApi({ base: document.querySelector<HTMLMetaElement>('meta[name=postura-base]')?.content ?? '/' }), session);
const desk: Desk = {
  api,
  session,
  history: createHistory(),
  entities: createEntities(),
  answers: createAnswers(),
  layout: openLayout(),
  canvas: { current: null },
  surroundings: {
    copy: (text) => navigator.clipboard.writeText(text),
    readAddress: () => location.href,
    keepLanguage(chosen) {
      const address = new URL(location.href);
      address.searchParams.set('lang', chosen);
      history.replaceState(null, '', address);
    },
    focusSearch: () => document.getElementById('search')?.focus(),
  },
};
const address = {
  readFragment: () => location.hash,
  replaceFragment: (fragment: string) => history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`),
  onFragment: (listener: () => void) => window.addEventListener('hashchange', listener),
};

keepAddress(desk, address);
void openView(desk, address);
onReturn(() => {
  desk.answers.forgetFailures();
  if (session.read().opening.status === 'failed') session.read().retryOpening();
});

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || isTyping(event)) return;
  if (runShortcut(desk, event)) event.preventDefault();
});

const text = openText();
const render = () => createRoot(root).render(<App desk={desk} text={text} />);
// The page begins in the reader's language; where its words do not come, in English, and says so.
changeLanguage(text, language).then(render, render);

/** Whether the key belongs to a field, a menu or a dialog. Search is reached from everywhere. */
function isTyping({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return false;
  return target instanceof Element && target.closest('input, textarea, [contenteditable=true], [role=menu], [role=listbox], [role=dialog]') !== null;
}

function readLanguage(): Language {
  const wanted = [new URLSearchParams(location.search).get('lang'), document.documentElement.lang, ...navigator.languages];
  return wanted.map((one) => one?.slice(0, 2)).find((one): one is Language => languages.some((known) => known === one)) ?? 'en';
}
