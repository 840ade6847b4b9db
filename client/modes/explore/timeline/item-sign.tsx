import type { TimelineItem } from '#contract/timeline.ts';
import { LineGlyph } from '../../../parts/glyphs.tsx';
import { familyOf } from '../../../text/words.ts';

const signs = {
  event: 'M7 1.5 12.5 7 7 12.5 1.5 7Z',
  office: 'M2 12.5V6L7 2l5 4v6.5Z',
  statement: 'M2 3h10v6H8l-3 3V9H2Z',
} as const;

/** What kind of thing an item is, by a sign; a stance has that of its line. */
export function ItemSign({ item: { kind, statement } }: { readonly item: TimelineItem }) {
  if (kind === 'stance' && statement !== null) return <LineGlyph family={familyOf(statement.edge.type)} />;
  return (
    <svg className="glyph timeline-sign" width="14" height="14" viewBox="0 0 14 14" fill="none" stroke="currentColor" strokeWidth={1.6} aria-hidden="true">
      <path d={signs[kind === 'stance' ? 'statement' : kind]} />
    </svg>
  );
}
