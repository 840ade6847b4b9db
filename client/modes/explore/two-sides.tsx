import type { NodeId } from '#contract/graph.ts';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { useKnown, useText } from '../../use-desk.ts';
import { NodeLink } from './node-link.tsx';

/** Who asserts a claim and who denies it, side by side. */
export function TwoSides({ id }: { readonly id: NodeId }) {
  const { t } = useText();
  const { claims } = useKnown();
  const voices = claims.get(id);
  if (voices === undefined) return null;
  const sides = [
    { family: 'asserts', title: t('node.assertedBy'), speakers: voices.assertedBy },
    { family: 'denies', title: t('node.deniedBy'), speakers: voices.deniedBy },
  ] as const;
  return (
    <dl className="two-sides">
      {sides.map(({ family, title, speakers }) => (
        <div key={family}>
          <dt>
            <LineGlyph family={family} /> {title}
          </dt>
          {speakers.map((speaker) => (
            <dd key={speaker.id}>
              <NodeLink node={speaker} />
            </dd>
          ))}
          {speakers.length === 0 && <dd className="minor">{t('node.nobody')}</dd>}
        </div>
      ))}
    </dl>
  );
}
