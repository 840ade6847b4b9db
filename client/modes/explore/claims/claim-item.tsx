import type { Claim, NodeReference, Statement } from '#contract/answers.ts';
import type { EdgeFamily } from '#contract/vocabulary.ts';
import { showArgumentMap } from '../../../commands/stances/show-argument-map.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { LineGlyph, ShapeGlyph } from '../../../parts/glyphs.tsx';
import { bindText, kindOf, nameReference } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { DisputedTag } from '../disputed-tag.tsx';
import { SourceTags } from '../source-tag.tsx';
import { sourcesOf } from '../statement-rows.ts';
import { EntityLink } from '../stances/entity-link.tsx';
import { TwoSides } from '../two-sides.tsx';
import { Voices } from '../voices.tsx';

/** A claim: who asserts and denies it, what it is given as a reason for and against, what it contradicts, and what it is about. */
export function ClaimItem({ claim }: { readonly claim: Claim }) {
  const { t, language } = useText();
  const { disputed, modality, reasonFor, reasonAgainst } = claim;
  const text = bindText(language === 'es' ? (claim.textEs ?? claim.text) : claim.text);
  const node: NodeReference = {
    id: claim.id,
    kinds: ['Claim'],
    name: bindText(claim.name),
    ...(claim.nameEs !== undefined && { nameEs: bindText(claim.nameEs) }),
  };
  const policies = new Map([...reasonFor, ...reasonAgainst].filter(({ to }) => kindOf(to.kinds) === 'Policy').map(({ to }) => [to.id, to]));
  return (
    <article className={disputed ? 'claim-item claim-item-disputed' : 'claim-item'}>
      <header className="claim-head">
        <ShapeGlyph shape="round-rectangle" isClaim isDisputed={disputed} />
        <h3>
          <EntityLink node={node} />
        </h3>
        {disputed && <DisputedTag />}
        <span className="minor">{t(`claims.modality.${modality ?? 'none'}`)}</span>
      </header>
      {text !== nameReference(node, language) && <p className="said">{text}</p>}
      <TwoSides asserted={claim.assertedBy} denied={claim.deniedBy} />
      <dl className="claim-ties">
        <Reasons family="reasonFor" title={t('claims.reasonFor')} statements={reasonFor} />
        <Reasons family="reasonAgainst" title={t('claims.reasonAgainst')} statements={reasonAgainst} />
        <Named family="contradicts" title={t('claims.contradicts')} nodes={claim.contradicts} />
        <Named family="other" title={t('claims.aboutIt')} nodes={claim.about} />
      </dl>
      {policies.size > 0 && (
        <div className="buttons">
          {[...policies.values()].map((policy) => (
            <CommandButton key={policy.id} command={showArgumentMap} input={policy.id} className="button button-small">
              {t('command.showArgumentMap.label')}: {nameReference(policy, language)}
            </CommandButton>
          ))}
        </div>
      )}
    </article>
  );
}

type Tie = { readonly family: EdgeFamily; readonly title: string };

function Reasons({ family, title, statements }: Tie & { readonly statements: readonly Statement[] }) {
  const byTarget = new Map<string, readonly Statement[]>();
  for (const statement of statements) byTarget.set(statement.to.id, [...(byTarget.get(statement.to.id) ?? []), statement]);
  if (byTarget.size === 0) return null;
  return (
    <div>
      <dt>
        <LineGlyph family={family} /> {title}
      </dt>
      {[...byTarget.values()].map(
        (own) =>
          own[0] !== undefined && (
            <dd key={own[0].to.id}>
              <p>
                <EntityLink node={own[0].to} /> <SourceTags sources={sourcesOf(own)} />
              </p>
              <Voices statements={own} />
            </dd>
          ),
      )}
    </div>
  );
}

function Named({ family, title, nodes }: Tie & { readonly nodes: readonly NodeReference[] }) {
  if (nodes.length === 0) return null;
  return (
    <div>
      <dt>
        <LineGlyph family={family} /> {title}
      </dt>
      {nodes.map((node) => (
        <dd key={node.id}>
          <EntityLink node={node} />
        </dd>
      ))}
    </div>
  );
}
