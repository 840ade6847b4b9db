import type { Statement } from '#contract/answers.ts';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { nameDates } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { NodeLink } from './node-link.tsx';
import { SourceTags } from './source-tag.tsx';
import { Condition, Quote } from './statement-body.tsx';
import { bySpeaker, sourcesOf } from './statement-rows.ts';
import { Voices } from './voices.tsx';

/** Who asserts a claim and who denies it, side by side: each speaker with conditions, own words, dates and sources. */
export function TwoSides({ asserted, denied }: { readonly asserted: readonly Statement[]; readonly denied: readonly Statement[] }) {
  const { t } = useText();
  const sides = [
    { family: 'asserts', title: t('node.assertedBy'), statements: asserted },
    { family: 'denies', title: t('node.deniedBy'), statements: denied },
  ] as const;
  return (
    <dl className="two-sides">
      {sides.map(({ family, title, statements }) => (
        <div key={family}>
          <dt>
            <LineGlyph family={family} /> {title}
          </dt>
          {bySpeaker(statements).map(({ speaker, statements: own }) => (
            <dd key={speaker.id}>
              <p className="speaker">
                <NodeLink node={speaker} /> <SourceTags sources={sourcesOf(own)} />
              </p>
              <Words statements={own} />
            </dd>
          ))}
          {statements.length === 0 && <dd className="minor">{t('node.nobody')}</dd>}
        </div>
      ))}
    </dl>
  );
}

/** What a speaker is recorded with on one side. */
function Words({ statements }: { readonly statements: readonly Statement[] }) {
  const { t, language } = useText();
  const dates = new Set(statements.flatMap(({ edge }) => nameDates(edge.properties, t, language) ?? []));
  return (
    <>
      <Voices statements={statements} />
      {statements.map((statement) => (
        <Condition key={statement.edge.id} statement={statement} />
      ))}
      {statements.map((statement) => (
        <Quote key={statement.edge.id} statement={statement} />
      ))}
      <p className="minor">{dates.size === 0 ? t('sides.undated') : [...dates].join(', ')}</p>
    </>
  );
}
