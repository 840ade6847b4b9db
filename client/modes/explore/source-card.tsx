import type { Source } from '#contract/graph.ts';
import { nameDate } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { SourceLink } from './source-link.tsx';
import { SourceTag } from './source-tag.tsx';

/** What is known of a source, and how much of the graph rests on it. */
export function SourceCard({ source }: { readonly source: Source & { readonly passages: number; readonly statements: number; readonly alone: number } }) {
  const { t } = useText();
  return (
    <li className="source-card">
      <p className="source-title">
        {source.label !== undefined && <SourceTag label={source.label} />} <SourceLink source={source} />
      </p>
      <SourceFacts source={source} />
      <p className="minor">
        {t('question.sourceCounts', {
          passages: t('question.passages', { count: source.passages }),
          statements: t('question.statements', { count: source.statements }),
        })}
      </p>
      {source.alone > 0 && <p className="minor">{t('sources.alone', { count: source.alone })}</p>}
    </li>
  );
}

/** Of what kind, by whom, when and where a source is, and that the data does not say. */
export function SourceFacts({ source }: { readonly source: Source }) {
  const { t, language } = useText();
  const { author, publisher, published, url } = source;
  const spoken = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' }).of(source.language) ?? source.language;
  const kind = source.kind === 'article' ? t('sources.kind.article') : source.kind;
  const given = [
    author !== undefined && t('sources.author', { name: author }),
    publisher !== undefined && t('sources.publisher', { name: publisher }),
    published !== undefined && t('sources.published', { date: nameDate(published, language) }),
  ].filter((fact) => fact !== false);
  const missing = [
    author === undefined && t('sources.noAuthor'),
    publisher === undefined && t('sources.noPublisher'),
    published === undefined && t('sources.noDate'),
    url === undefined && t('sources.noAddress'),
  ].filter((fact) => fact !== false);
  // Links of the data open only where a browser is meant to go.
  const isWeb = url !== undefined && /^https?:\/\//i.test(url);
  return (
    <div className="asides minor">
      <p>{t('sources.kindIn', { kind, language: spoken })}</p>
      {given.map((fact) => (
        <p key={fact}>{fact}</p>
      ))}
      {missing.length > 0 && <p>{t('sources.notGiven', { what: missing.join(', ') })}</p>}
      {isWeb && (
        <p>
          <a className="link" href={url} target="_blank" rel="noopener noreferrer">
            {t('sources.open')}
          </a>
        </p>
      )}
    </div>
  );
}
