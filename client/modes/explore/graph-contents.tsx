import { isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import { Answered } from '../../parts/answered.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { useAnswer, useText } from '../../use-desk.ts';
import { listKinds } from './list-kinds.ts';
import { Section } from './section.tsx';

/** What a graph holds, by kind. */
export function GraphContents() {
  const { t, language } = useText();
  const schema = useAnswer('readSchema', {});
  return (
    <Answered {...schema}>
      {({ labels }) => (
        <Section title={t('question.contents')}>
          <ul className="kinds">
            {listKinds(labels).map(({ label, count }) => (
              <li key={label}>
                <ShapeGlyph shape={isEntityLabel(label) ? nodeKinds[label].shape : 'rectangle'} isClaim={label === 'Claim'} />
                <span>{isEntityLabel(label) ? nodeKinds[label].plural[language] : label}</span> <span className="minor">{count}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Answered>
  );
}
