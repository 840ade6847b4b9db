import { nodeKinds } from '#contract/vocabulary.ts';
import type { Picture } from '../../canvas/canvas.ts';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { useText } from '../../use-desk.ts';
import { type LegendMark, legendEntries } from './legend-entries.ts';

const StyleGlyph = loadLater(() => import('./style/style-glyph.tsx').then((module) => module.StyleGlyph), { waiting: 'unseen' });

/** The key, made from what is drawn: each mark with its words. */
export function Legend({ picture }: { readonly picture: Picture }) {
  const { t, language } = useText();
  if (picture.nodes.length === 0) return null;
  return (
    <section className="legend" aria-label={t('legend.label')}>
      {legendEntries(picture, { t, language }).map(({ id, title, entries }) => (
        <div key={id} className="legend-part">
          <h2 id={`legend-${id}`}>{title}</h2>
          <ul aria-labelledby={`legend-${id}`}>
            {entries.map((entry) => (
              <li key={entry.id}>
                <Mark mark={entry.mark} /> {entry.words}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function Mark({ mark }: { readonly mark: LegendMark }) {
  switch (mark.kind) {
    case 'line':
      return mark.families.map((family) => <LineGlyph key={family} family={family} conditional={mark.conditional} />);
    case 'shape':
      return <ShapeGlyph shape={nodeKinds[mark.of].shape} isClaim={mark.of === 'Claim'} isDisputed={mark.isDisputed} />;
    case 'number':
    case 'more':
      return <span className={`legend-badge legend-${mark.kind}`}>{mark.text}</span>;
    case 'question':
      return (
        <svg className="glyph ink-text" width="24" height="16" viewBox="0 0 24 16" fill="currentColor" aria-hidden="true">
          <path d="M4.5 1h15L23 4.5v7L19.5 15h-15L1 11.5v-7Z" />
        </svg>
      );
    case 'pin':
      return (
        <svg className="glyph ink-text-2" width="16" height="16" viewBox="0 0 16 16" fill="currentColor" aria-hidden="true">
          <path d="M5 1.5h6v1.6l-1 .9v3l2 2v1.6H8.7V15H7.3v-4.4H4V9l2-2V4l-1-.9Z" />
        </svg>
      );
    case 'band':
      return <span className={`legend-band legend-band-${mark.side}`} aria-hidden="true" />;
    case 'style':
      return <StyleGlyph style={mark.style} />;
    default:
      return mark satisfies never;
  }
}
