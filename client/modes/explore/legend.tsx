import { edgeFamilies, type EdgeFamily, entityLabels, nodeKinds } from '#contract/vocabulary.ts';
import type { Picture } from '../../canvas/canvas.ts';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { kindOf } from '../../text/words.ts';
import { useKnown, useText } from '../../use-desk.ts';

/** The key, made from what is drawn: each line and shape with its word. */
export function Legend({ picture }: { readonly picture: Picture }) {
  const { t, language } = useText();
  const { nodes, claims } = useKnown();
  const families = (Object.keys(edgeFamilies) as EdgeFamily[]).filter((family) => picture.lines.some((line) => line.family === family));
  const kinds = entityLabels.filter((label) => picture.nodes.some(({ id }) => kindOf(nodes.get(id)?.labels ?? []) === label));
  const conditional = picture.lines.find((line) => line.conditional);
  const isDisputed = picture.nodes.some(({ id }) => claims.get(id)?.disputed === true);
  if (picture.nodes.length === 0) return null;
  return (
    <section className="legend" aria-label={t('legend.label')}>
      <h2 id="legend-lines">{t('legend.lines')}</h2>
      <ul aria-labelledby="legend-lines">
        {families.map((family) => (
          <li key={family}>
            <LineGlyph family={family} /> {edgeFamilies[family][language]}
          </li>
        ))}
        {conditional !== undefined && (
          <li>
            <LineGlyph family={conditional.family} conditional /> {t('legend.condition')}
          </li>
        )}
        {picture.lines.some(({ statements }) => statements > 1) && <li>{t('legend.number')}</li>}
      </ul>
      <h2 id="legend-shapes">{t('legend.shapes')}</h2>
      <ul aria-labelledby="legend-shapes">
        {kinds.map((label) => (
          <li key={label}>
            <ShapeGlyph shape={nodeKinds[label].shape} isClaim={label === 'Claim'} /> {nodeKinds[label].name[language].toLocaleLowerCase(language)}
          </li>
        ))}
        {isDisputed && (
          <li>
            <ShapeGlyph shape="round-rectangle" isClaim isDisputed /> {t('legend.disputed')}
          </li>
        )}
      </ul>
    </section>
  );
}
