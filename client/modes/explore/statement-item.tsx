import { useState } from 'react';
import type { NodeReference } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { type Told, tellParts } from '../../text/tell.ts';
import { capitalize, familyOf, kindOf, nameSource, readProperty } from '../../text/words.ts';
import { useKnown, useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';
import { SourceTags } from './source-tag.tsx';
import { OfficesHeld } from './offices-held.tsx';
import { Condition, Quote, StatementBody } from './statement-body.tsx';
import { countPassages, type StatementRow, sourcesOf } from './statement-rows.ts';
import { Voices } from './voices.tsx';

type Props = {
  readonly row: StatementRow;
  /** The node whose details these are: its own name is left out. */
  readonly centre?: NodeId | undefined;
  /** Passages open from the start. */
  readonly isOpen?: boolean;
};

/** Parallel statements as one sentence with its sources; what each of them says opens below it. */
export function StatementItem({ row, centre, isOpen = false }: Props) {
  const { type, from, to, statements } = row;
  const [only] = statements.length === 1 ? statements : [];
  const isConditional = statements.some(({ edge }) => readProperty(edge.properties, 'condition', 'en') !== undefined);
  // Asserting and denying say themselves whose claim it is.
  const isPosition = type === 'ASSERTS' || type === 'DENIES';
  const claims = isPosition ? [] : [from, to].filter(({ id, kinds }) => id !== centre && kindOf(kinds) === 'Claim');
  return (
    <article className="statement">
      <LineGlyph family={familyOf(type)} conditional={isConditional} />
      <div className="statement-body">
        <p className="statement-sentence">
          <span>
            <Sentence row={row} centre={centre} />
          </span>{' '}
          <SourceTags sources={sourcesOf(statements)} />
        </p>
        {isPosition && [from, to].map(({ id, kinds }) => kindOf(kinds) === 'Claim' && id !== centre && <ClaimVoice key={id} id={id} only="tag" />)}
        {claims.map(({ id }) => (
          <p key={id} className="statement-fact">
            <ClaimVoice id={id} />
          </p>
        ))}
        {only === undefined ? <Parallels row={row} isOpen={isOpen} /> : <StatementBody statement={only} isOpen={isOpen} />}
      </div>
    </article>
  );
}

/** The sentence with its names as links; without the subject where that is the node whose details these are. */
function Sentence({ row: { type, from, to }, centre }: Pick<Props, 'row' | 'centre'>) {
  const { t, language } = useText();
  const { sources } = useKnown();
  const named = (node: NodeReference): NodeReference => {
    const source = sources.get(node.id);
    return source === undefined ? node : { id: node.id, kinds: [], name: nameSource(source, t) };
  };
  const tell = (direction: 'out' | 'in'): Told => tellParts({ type, from: named(from), to: named(to) }, direction, language);
  if (from.id === centre || to.id === centre) {
    const [{ verb, object }, other] = from.id === centre ? [tell('out'), to] : [tell('in'), from];
    return (
      <>
        <strong>{capitalize(verb, language)}</strong> <NodeLink node={other} words={object} />
      </>
    );
  }
  const { subject, verb, object } = tell('out');
  return (
    <>
      <NodeLink node={from} words={capitalize(subject, language)} /> {verb} <NodeLink node={to} words={object} />
    </>
  );
}

/** What several parallel statements have in common; each for itself once they are opened. */
function Parallels({ row: { type, statements }, isOpen: isOpenAtFirst }: Pick<Props, 'row'> & { readonly isOpen: boolean }) {
  const { t } = useText();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <>
      {!isOpen && (
        <>
          {type === 'HOLDS_OFFICE' ? <OfficesHeld statements={statements} /> : <Voices statements={statements} />}
          {statements.map((statement) => (
            <Condition key={statement.edge.id} statement={statement} />
          ))}
          {statements.map((statement) => (
            <Quote key={statement.edge.id} statement={statement} />
          ))}
        </>
      )}
      <details className="passages" open={isOpenAtFirst} onToggle={({ currentTarget, target }) => currentTarget === target && setOpen(currentTarget.open)}>
        <summary>
          {t('statement.several', {
            statements: t('question.statements', { count: statements.length }),
            passages: t('question.passages', { count: countPassages(statements) }),
          })}
        </summary>
        <ol className="parallels">
          {statements.map((statement, place) => (
            <li key={statement.edge.id}>
              <StatementBody statement={statement} isOpen={isOpenAtFirst && place === 0} isTagged />
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
