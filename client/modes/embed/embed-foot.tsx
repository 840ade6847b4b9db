import { type SyntheticEvent, useMemo } from 'react';
import type { Source } from '#contract/graph.ts';
import { Logo } from '../../parts/logo.tsx';
import { lineKey, readShown } from '../../state/document.ts';
import { useWords } from '../../text/more-words.ts';
import { useAnswer, useDesk, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { sourcesOf } from '../explore/figure/figure-content.ts';
import { usePlace } from '../learn/use-place.ts';
import { fullAddress } from './full-address.ts';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import '../../styles/embed.css';

const words = { en, es } as const;

/** What stands below a lesson or a map in another site's page: whose it is, what it rests on, and the way to all of it. */
export function EmbedFoot() {
  useWords(words);
  const { surroundings } = useDesk();
  const { t } = useText();
  const mode = useSession((state) => state.mode);
  /** What is drawn changes the address while it stands. */
  const renew = ({ currentTarget }: SyntheticEvent<HTMLAnchorElement>) => {
    currentTarget.href = fullAddress(surroundings.readAddress());
  };
  return (
    <footer className="embed-foot">
      <a href={fullAddress(surroundings.readAddress())} target="_blank" rel="noopener" onPointerDown={renew} onFocus={renew} onClick={renew}>
        <Logo /> Postura · {t('embed.open')} <span className="visually-hidden">{t('embed.newTab')}</span>
      </a>
      {mode === 'learn' ? <LessonSources /> : <MapSources />}
    </footer>
  );
}

/** The sources of what is drawn. */
function MapSources() {
  const document = useDocument();
  const known = useKnown();
  return <SourceLine sources={useMemo(() => sourcesOf(readShown(document, known).lines.map(lineKey), known), [document, known])} />;
}

function LessonSources() {
  const { place } = usePlace();
  return place.kind === 'play' ? <SourcesOf lesson={place.lesson} /> : null;
}

/** The sources of a lesson; what it is played from is asked for once. */
function SourcesOf({ lesson }: { readonly lesson: string }) {
  const { answer } = useAnswer('playLesson', { params: { id: lesson }, query: { results: 'false' } });
  return answer.status === 'ready' ? <SourceLine sources={answer.value.sources} /> : null;
}

function SourceLine({ sources }: { readonly sources: readonly Source[] }) {
  const { t } = useText();
  if (sources.length === 0) return null;
  return (
    <p className="minor">
      {t('embed.sources')} {sources.map(({ label, title }) => t('embed.source', { label: label ?? '–', title })).join(' · ')}
    </p>
  );
}
