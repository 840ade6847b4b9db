import { nodeKinds } from '#contract/vocabulary.ts';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { readShown } from '../../state/document.ts';
import { readSides } from '../../state/sides.ts';
import { kindOf } from '../../text/words.ts';
import { useDocument, useKnown, useText } from '../../use-desk.ts';

/** How many of those drawn are recorded in favour, against, or on no side of the policy in question. */
export function QuestionSides() {
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  if (document.policy === null) return null;
  const sides = readSides(document, known);
  const agents = readShown(document, known).nodes.filter(({ id }) => {
    const kind = kindOf(known.nodes.get(id)?.labels ?? []);
    return kind !== undefined && nodeKinds[kind].agent;
  });
  const count = (side: 'for' | 'against' | 'both' | 'none') => agents.filter(({ id }) => (sides.get(id) ?? 'none') === side).length;
  const both = count('both');
  return (
    <>
      <dl className="sides">
        <div className="ink-support">
          <dt>{t('question.for')}</dt>
          <dd>
            <LineGlyph family="for" /> <span>{count('for')}</span>
          </dd>
        </div>
        <div className="ink-oppose">
          <dt>{t('question.against')}</dt>
          <dd>
            <LineGlyph family="against" /> <span>{count('against')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('question.none')}</dt>
          <dd>
            <i aria-hidden="true">–</i> <span>{count('none')}</span>
          </dd>
        </div>
      </dl>
      <p className="minor">
        {t('question.recorded')} {both > 0 && t('question.both', { count: both })}
      </p>
    </>
  );
}
