import { Button } from 'react-aria-components';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { bindText } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { citeSources } from '../../explore/narration/cite-passages.ts';
import { SourceFacts } from '../../explore/source-card.tsx';
import { SourceTag } from '../../explore/source-tag.tsx';
import { ScoreSummary } from '../questions/score-summary.tsx';
import '../../../styles/learn-play-sources.css';

type Props = {
  readonly played: PlayedLesson;
  readonly onAgain: () => void;
  /** Addresses of what one could do next; null where there is no page around. */
  readonly next: { readonly lessons: string; readonly explore: string } | null;
};

/** The last step of every lesson: what it rests on, and what one could do next. */
export function SourcesStep({ played, onAgain, next }: Props) {
  const { t, language } = useText();
  const cited = citeSources(played.statements);
  return (
    <div className="lesson-sources">
      <p className="lesson-lead">{t(cited.length === 0 ? 'learn.noSources' : 'learn.sourcesLead')}</p>
      <ul className="lesson-source-list">
        {cited.map(({ source, label, citations }) => (
          <li key={source.id}>
            <h3>
              {source.label !== undefined && <SourceTag label={source.label} />} <span lang={source.language}>{source.title}</span>
            </h3>
            <SourceFacts source={source} />
            <details>
              <summary>{t('learn.usedPassages', { count: citations.length })}</summary>
              <ol className="lesson-passages">
                {citations.map(({ passage, label: cite }) => (
                  <li key={passage.id}>
                    [{cite}] {bindText(language === 'es' ? passage.paraphraseEs : passage.paraphrase)}{' '}
                    <span className="minor">
                      {label}, {language === 'es' ? passage.locatorEs : passage.locator}
                    </span>
                  </li>
                ))}
              </ol>
            </details>
          </li>
        ))}
      </ul>
      <ScoreSummary played={played} />
      <h3>{t('learn.whatNext')}</h3>
      <ul className="lesson-next">
        {next !== null && (
          <li>
            <a className="link" href={next.lessons}>
              {t('learn.nextAll')}
            </a>
          </li>
        )}
        {next !== null && (
          <li>
            <a className="link" href={next.explore}>
              {t('learn.nextExplore')}
            </a>
          </li>
        )}
        <li>
          <Button className="link" onPress={onAgain}>
            {t('learn.nextAgain')}
          </Button>
        </li>
      </ul>
    </div>
  );
}
