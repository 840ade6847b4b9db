import type { Passage, Source } from '#contract/graph.ts';
import { bindText } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { SourceTag } from './source-tag.tsx';

/** A passage: our sentence for it, and where in its source it stands. */
export function PassageText({ passage, source }: { readonly passage: Passage; readonly source?: Source | null | undefined }) {
  const { language } = useText();
  return (
    <>
      <p className="passage-text">{bindText(language === 'es' ? passage.paraphraseEs : passage.paraphrase)}</p>
      <p className="minor">
        {typeof source?.label === 'string' && <SourceTag label={source.label} title={source.title} />} {language === 'es' ? passage.locatorEs : passage.locator}
      </p>
    </>
  );
}

/** The passages that a statement rests on, behind their number. */
export function Passages({ passages, source, isOpen }: { readonly passages: readonly Passage[]; readonly source: Source | null; readonly isOpen: boolean }) {
  const { t } = useText();
  if (passages.length === 0) return null;
  return (
    <details className="passages" open={isOpen}>
      <summary>{t('statement.passages', { count: passages.length })}</summary>
      <ul>
        {passages.map((passage) => (
          <li key={passage.id}>
            <PassageText passage={passage} source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}
