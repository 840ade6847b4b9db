import { createRoot } from 'react-dom/client';
import { createApi } from './api.ts';
import { App } from './app.tsx';
import { createMeasurer } from './canvas/size-node.ts';
import { runShortcut } from './commands/shortcuts.ts';
import type { Desk } from './desk.ts';
import { loadFonts } from './load-fonts.ts';
import { openLayout } from './layouts/open-layout.ts';
import { composeFace } from './modes/explore/compose-picture.ts';
import { keepAddress, openView, refreshFirst } from './open-page.ts';
import { savePicture } from './save-picture.ts';
import { createAnswers } from './state/answers.ts';
import { readEditorToken } from './state/editor-token.ts';
import { createEntities } from './state/entities.ts';
import { createHistory } from './state/history.ts';
import { createSession, type Language, languages, type Mode, modes } from './state/session.ts';
import { changeLanguage, openText, translateWith } from './text/open-text.ts';
import { openSurroundings, watchStage } from './surroundings.ts';
import { applyTheme, readTheme } from './theme.ts';
import { watchConnection } from './watch-connection.ts';
import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/page.css';
import './styles/search.css';
import './styles/overlays.css';
import './styles/stage.css';
import './styles/legend.css';
import './styles/panel.css';
import './styles/question.css';
import './styles/dossier.css';
import './styles/statement.css';
import './styles/sheet.css';
import './styles/outline.css';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the application');

const language = readLanguage();
const base = document.querySelector<HTMLMetaElement>('meta[name=postura-base]')?.content ?? '/';
const readPath = (): readonly string[] => location.pathname.slice(base.length).split('/');
/** Below `embed/` stands what other sites show within their own pages. */
const isEmbedded = readPath()[0] === 'embed';
const theme = readTheme(isEmbedded ? new URLSearchParams(location.search).get('theme') : undefined);
applyTheme(theme, !isEmbedded);
const readMode = (): Mode => modes.find((mode) => mode === readPath()[isEmbedded ? 1 : 0]) ?? 'explore';
const session = createSession({ language, theme, mode: readMode(), isEmbedded });
const { api, onReturn } = watchConnection(createApi({ base, token: isEmbedded ? () => null : readEditorToken }), session);
const entities = createEntities();
const text = openText();
const measureFace = createMeasurer();
const desk: Desk = {
  api,
  session,
  entities,
  history: createHistory(),
  answers: createAnswers(),
  layout: openLayout(),
  measure(ids, policy) {
    const words = { t: translateWith(text), language: session.read().language };
    return ids.map((id) => ({ id, ...measureFace(composeFace(id, { known: entities.read(), policy }, words)) }));
  },
  canvas: { current: null },
  surroundings: openSurroundings({ base, savePicture: () => savePicture(desk, translateWith(text)) }),
};
const address = {
  readFragment: () => location.hash,
  replaceFragment: (fragment: string) => history.replaceState(null, '', `${location.pathname}${location.search}${fragment}`),
  onFragment: (listener: () => void) => window.addEventListener('hashchange', listener),
  readMode,
  enterMode: (mode: Mode, fragment: string) => history.pushState(null, '', `${base}${mode}${location.search}${fragment}`),
  onTravel: (listener: () => void) => window.addEventListener('popstate', listener),
};

keepAddress(desk, address);
// Names take their room on the map in the page's own typefaces; the answers come in the meantime.
void loadFonts().then(() => openView(desk, address));
watchStage(() => void refreshFirst(desk));
text.on('languageChanged', () => void refreshFirst(desk));
onReturn(() => {
  desk.answers.forgetFailures();
  if (session.read().opening.status === 'failed') session.read().retryOpening();
});

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || isTyping(event)) return;
  if (runShortcut(desk, event)) event.preventDefault();
});

const render = () => createRoot(root).render(<App desk={desk} text={text} />);
// The page begins in the reader's language; where its words do not come, in the other, and says so.
changeLanguage(text, language)
  .catch(() => changeLanguage(text, language === 'en' ? 'es' : 'en'))
  .then(render, () => {
    root.textContent = 'The page could not be fetched whole: reload it. · No se pudo cargar toda la página: vuelva a cargarla.';
  });

/** Whether the key belongs to a field to write in, a menu or a dialog. Search is reached from everywhere. */
function isTyping({ target, key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (key.toLowerCase() === 'k' && (ctrlKey || metaKey)) return false;
  return (
    target instanceof Element &&
    target.closest('input:not([type=checkbox], [type=radio]), textarea, [contenteditable=true], [role=menu], [role=listbox], [role=dialog]') !== null
  );
}

function readLanguage(): Language {
  const wanted = [new URLSearchParams(location.search).get('lang'), document.documentElement.lang, ...navigator.languages];
  return wanted.map((one) => one?.slice(0, 2)).find((one): one is Language => languages.some((known) => known === one)) ?? 'en';
}
