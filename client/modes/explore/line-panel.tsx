import type { Line } from '#contract/exploration.ts';
import type { EdgeId, GraphNode } from '#contract/graph.ts';
import { Answered } from '../../parts/answered.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { LineGlyph } from '../../parts/glyphs.tsx';
import { lineKey } from '../../state/document.ts';
import { familyOf, isBare, kindOf } from '../../text/words.ts';
import { useAnswer, useKnown, useSession, useText } from '../../use-desk.ts';
import { ClaimSides } from './claim-sides.tsx';
import { DisputedTag } from './disputed-tag.tsx';
import { Missing } from './missing.tsx';
import { nameTarget } from './name-target.ts';
import { NodeEntry } from './node-entry.tsx';
import { PanelHeading } from './panel-heading.tsx';
import { Section } from './section.tsx';
import { StatementBody } from './statement-body.tsx';

const Notes = loadLater(() => import('./notes/notes.tsx').then((module) => module.Notes));
const OwnValues = loadLater(() => import('./any-graph/own-values.tsx').then((module) => module.OwnValues));

/** What a line stands for: each of its statements with its passages and on whose word. */
export function LinePanel({ line }: { readonly line: Line }) {
  const { nodes, statements } = useKnown();
  const edges = statements.get(lineKey(line)) ?? [];
  const [from, to] = [nodes.get(line.from), nodes.get(line.to)];
  const claims = [from, to].filter((node) => node !== undefined && kindOf(node.labels) === 'Claim');
  const isPosition = line.type === 'ASSERTS' || line.type === 'DENIES';
  const [first] = edges;
  return (
    <>
      <Heading line={line} count={Math.max(1, edges.length)} />
      <Ends ends={[from, to].flatMap((node) => node ?? [])} />
      {isPosition && claims.map((claim) => claim !== undefined && <ClaimSides key={claim.id} id={claim.id} />)}
      {first !== undefined && <Statements id={first.id} />}
    </>
  );
}

function Heading({ line, count }: { readonly line: Line; readonly count: number }) {
  const { t, language } = useText();
  const known = useKnown();
  const { claims } = known;
  const isDisputed = claims.get(line.to)?.disputed === true || claims.get(line.from)?.disputed === true;
  return (
    <PanelHeading
      eyebrow={
        <>
          <LineGlyph family={familyOf(line.type)} /> {count === 1 ? t('line.eyebrowOne') : t('line.eyebrow', { count })}
          {isDisputed && <DisputedTag />}
        </>
      }
      title={<span className="long">{nameTarget({ kind: 'line', line }, known, t, language)}</span>}
    />
  );
}

/** The two that the line ties, each a way to its details. */
function Ends({ ends }: { readonly ends: readonly GraphNode[] }) {
  return (
    <ul className="entries">
      {ends.map((node) => (
        <li key={node.id}>
          <NodeEntry node={node} />
        </li>
      ))}
    </ul>
  );
}

function Statements({ id }: { readonly id: EdgeId }) {
  const { t } = useText();
  const isForeign = useSession(({ hasStances }) => !hasStances);
  const dossier = useAnswer('readRelationship', { params: { id } }, ({ entities }, { statement, parallels }) =>
    entities.keepSources([statement, ...parallels].flatMap(({ source }) => source ?? [])),
  );
  return (
    <Answered {...dossier}>
      {({ statement, parallels, independentSources, missing }) => {
        const all = [statement, ...parallels];
        const basis = statement.source === null ? t('line.judgement') : t('line.independent', { count: independentSources });
        const isUnfounded = all.every(isBare);
        return (
          <>
            <Section title={t(all.length === 1 ? 'line.one' : 'line.oneByOne')} count={all.length}>
              {!isUnfounded && <p className="minor">{basis}</p>}
              <ol className="one-by-one">
                {all.map((one) => (
                  <li key={one.edge.id}>
                    <article className="statement">
                      <div className="statement-body">
                        <StatementBody statement={one} isOpen isTagged />
                        {isForeign && <OwnValues properties={one.edge.properties} />}
                        <Notes on={one.edge.id} kind="edge" />
                      </div>
                    </article>
                  </li>
                ))}
              </ol>
            </Section>
            {!isUnfounded && <Missing gaps={missing} />}
          </>
        );
      }}
    </Answered>
  );
}
