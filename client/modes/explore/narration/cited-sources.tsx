import { useText } from '../../../use-desk.ts';
import { SourceLink } from '../source-link.tsx';
import type { CitedSource } from './cite-passages.ts';
import { PassageCite } from './passage-cite.tsx';
import { tellPassage } from './tell-parts.ts';

/** What the sentences cite, source by source, each passage leading to its place. */
export function CitedSources({ sources }: { readonly sources: readonly CitedSource[] }) {
  const { t, language } = useText();
  if (sources.length === 0) return null;
  return (
    <section className="narration-part narration-sources">
      <h3>{t('narration.part.sources')}</h3>
      <p className="minor">{t('narration.ours')}</p>
      {sources.map(({ source, label, citations }) => (
        <div key={source.id}>
          <h4>
            {label}: <SourceLink source={source} />
          </h4>
          <ul>
            {citations.map((citation) => (
              <li key={citation.label}>
                <PassageCite citation={citation} /> {tellPassage(citation, language)}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
