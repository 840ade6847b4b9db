import type { Passage, Source } from '#contract/graph.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { capitalize, nameSource } from '../../text/words.ts';
import type { PlainWords } from './plain-words.ts';

/** The sources of a lesson, each with the passages that its statements rest on. */
export function PlainSources({ played, words }: { readonly played: PlayedLesson; readonly words: PlainWords }) {
  const { t } = words;
  const passages = new Map(played.statements.flatMap((statement) => statement.passages.map((passage) => [passage.id, passage] as const)));
  return (
    <section>
      <h2>{t('offline.sources')}</h2>
      {played.sources.map((source) => (
        <PlainSource
          key={source.id}
          source={source}
          passages={[...passages.values()].filter((passage) => passage.source === source.id).sort((one, other) => one.position - other.position)}
          words={words}
        />
      ))}
    </section>
  );
}

type Props = { readonly source: Source; readonly passages: readonly Passage[]; readonly words: PlainWords };

function PlainSource({ source, passages, words: { t, language } }: Props) {
  const details = [source.author, source.publisher, source.published].filter((part) => part !== undefined);
  return (
    <>
      <h3>{capitalize(nameSource(source, t), language)}</h3>
      <p>
        <span lang={source.language}>{source.title}</span>. {details.join(', ')}
      </p>
      {source.url !== undefined && <p>{source.url}</p>}
      {passages.length > 0 && <p>{t('offline.passages')}</p>}
      <ul>
        {passages.map((passage) => (
          <li key={passage.id}>
            {language === 'es' ? passage.locatorEs : passage.locator}: {language === 'es' ? passage.paraphraseEs : passage.paraphrase}
          </li>
        ))}
      </ul>
    </>
  );
}
