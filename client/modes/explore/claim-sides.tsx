import type { Dossier } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { Answered } from '../../parts/answered.tsx';
import { useAnswer, useText } from '../../use-desk.ts';
import { Section } from './section.tsx';
import { TwoSides } from './two-sides.tsx';

/** The statements that take a side on a claim. */
export const positionsIn = ({ groups }: Dossier, type: 'ASSERTS' | 'DENIES') =>
  groups.filter((group) => group.type === type && group.direction === 'in').flatMap(({ statements }) => statements);

/** Who asserts a claim and who denies it, asked of its dossier. */
export function ClaimSides({ id }: { readonly id: NodeId }) {
  const { t } = useText();
  const dossier = useAnswer('readEntity', { params: { id } }, ({ entities }, { node, sources }) => {
    entities.keepSubgraph({ nodes: [node], edges: [] });
    entities.keepSources(sources);
  });
  return (
    <Answered {...dossier}>
      {(value) => (
        <Section title={t(value.disputed ? 'node.sidesDisputed' : 'node.sides')}>
          <TwoSides asserted={positionsIn(value, 'ASSERTS')} denied={positionsIn(value, 'DENIES')} />
        </Section>
      )}
    </Answered>
  );
}
