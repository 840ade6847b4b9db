import type { i18n } from 'i18next';
import { type Api, ConnectionError } from '../api.ts';
import { createMeasurer } from '../canvas/size-node.ts';
import type { Desk } from '../desk.ts';
import { layoutNodes } from '../layouts/layout.ts';
import { composeFace } from '../modes/explore/compose-picture.ts';
import { createAnswers } from '../state/answers.ts';
import { createEntities } from '../state/entities.ts';
import { createHistory } from '../state/history.ts';
import { createSession, type Language } from '../state/session.ts';
import { translateWith } from '../text/open-text.ts';
import { readTheme } from '../theme.ts';

const refuse = () => Promise.reject(new ConnectionError('A file has no server to ask'));
const noServer = new Proxy({} as Api, { get: () => refuse });

/** A desk without a server: what it knows comes from the lesson that the file carries, and layouts run in the page, as a file may start no worker. */
export function openOfflineDesk(text: i18n, language: Language): Desk {
  const session = createSession({ language, theme: readTheme(), mode: 'learn' });
  const entities = createEntities();
  const measureFace = createMeasurer();
  return {
    api: noServer,
    session,
    entities,
    history: createHistory(),
    answers: createAnswers(),
    layout: layoutNodes,
    measure(ids, policy) {
      const words = { t: translateWith(text), language: session.read().language };
      return ids.map((id) => ({ id, ...measureFace(composeFace(id, { known: entities.read(), policy }, words)) }));
    },
    canvas: { current: null },
    surroundings: {
      copy: (copied) => navigator.clipboard.writeText(copied),
      readAddress: () => location.href,
      addressOf: () => '#',
      keepLanguage: () => undefined,
      focusSearch: () => undefined,
      readStage: () => ({ width: innerWidth, height: innerHeight }),
      savePicture: refuse,
    },
  };
}
