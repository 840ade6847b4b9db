import type { Source } from '#contract/graph.ts';
import { useText } from '../../use-desk.ts';

/** The letter of a source; a long label is no tag and stands in the sentence alone. */
export function SourceTag({ label, title }: { readonly label: string; readonly title?: string }) {
  const { t } = useText();
  if (label.length > 3) return null;
  return (
    <abbr className="tag tag-source" title={title ?? t('source.label', { label })}>
      {label}
    </abbr>
  );
}

/** The letters of several sources. */
export function SourceTags({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <span className="source-tags">{sources.map(({ id, label, title }) => label !== undefined && <SourceTag key={id} label={label} title={title} />)}</span>
  );
}
