import type { Claim } from '#contract/answers.ts';
import { Answered } from '../../parts/answered.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import { joinNames, nameReference } from '../../text/words.ts';
import { useAnswer, useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';
import { Section } from './section.tsx';

/** Claims that are listed; a search finds the others. */
const most = 6;

/** What one asserts and another denies, or what cannot hold together, with who says so. */
export function DisputedClaims() {
  const { t } = useText();
  const disputed = useAnswer('listClaims', { query: { disputed: 'true', limit: most } });
  return (
    <Answered {...disputed}>
      {({ claims, total }) => (
        <Section title={t('question.disputed')} count={total}>
          {total === 0 && <p className="minor">{t('question.noDisputed')}</p>}
          <ul className="claims">
            {claims.map((claim) => (
              <DisputedClaim key={claim.id} claim={claim} />
            ))}
          </ul>
          {claims.length < total && <p className="minor">{t('question.firstDisputed', { shown: claims.length, total })}</p>}
        </Section>
      )}
    </Answered>
  );
}

function DisputedClaim({ claim: { id, name, nameEs, deniedBy, contradicts } }: { readonly claim: Claim }) {
  const { t, language } = useText();
  const others = contradicts.map((one) => t('question.quoted', { words: nameReference(one, language) }));
  return (
    <li>
      <ShapeGlyph shape="round-rectangle" isClaim isDisputed />
      <span>
        <NodeLink node={{ id, kinds: ['Claim'], name, ...(nameEs !== undefined && { nameEs }) }} />
        <span className="block">
          <ClaimVoice id={id} only="voice" />
        </span>
        {deniedBy.length === 0 && others.length > 0 && <span className="minor block">{t('question.contradicts', { words: joinNames(others, language) })}</span>}
      </span>
    </li>
  );
}
