import { createRoot } from 'react-dom/client';
import { loadFonts } from '../load-fonts.ts';
import type { Language } from '../state/session.ts';
import { changeLanguage, openText } from '../text/open-text.ts';
import { applyTheme, readTheme } from '../theme.ts';
import { OfflinePage } from './offline-page.tsx';
import { openOfflineDesk } from './open-offline-desk.ts';
import { readCarried } from './read-carried.ts';
import './fonts.css';
import '../styles/tokens.css';
import '../styles/base.css';
import '../styles/controls.css';
import '../styles/page.css';
import '../styles/overlays.css';
import '../styles/stage.css';
import '../styles/legend.css';
import '../styles/panel.css';
import '../styles/dossier.css';
import '../styles/statement.css';
import '../styles/outline.css';
import './offline.css';

const page = document.documentElement;

/** The text in the file stands on screen until the lesson plays, and again where it cannot. */
async function play(): Promise<void> {
  const root = document.getElementById('root');
  if (root === null) throw new Error('This file has no place for the lesson');
  const language: Language = page.lang === 'es' ? 'es' : 'en';
  const played = readCarried(document);
  const text = openText();
  const desk = openOfflineDesk(text, language);
  applyTheme(readTheme());
  // Names take their room on the map in the file's own typefaces.
  await Promise.all([changeLanguage(text, language), loadFonts()]);
  page.classList.add('plays');
  createRoot(root).render(<OfflinePage desk={desk} text={text} played={played} />);
}

play().catch((error: unknown) => {
  page.classList.remove('plays');
  page.classList.add('fails');
  throw error;
});
