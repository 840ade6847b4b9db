import type { Claim } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import type { Desk } from '../../desk.ts';
import { type ArgumentReason, placeArgumentMap } from '../../layouts/argument-map.ts';
import { addToDocument, type Document, emptyDocument } from '../../state/document.ts';
import { defineChange } from '../command.ts';

/** The most reasons an argument map shows: the claims that most sources and speakers stand behind. */
const mostReasons = 40;

/** The claims given as a reason for or against something, with their side and those who assert or deny them; those with most statements first. */
export function readReasons(claims: readonly Claim[], policy: NodeId): readonly ArgumentReason[] {
  return claims
    .flatMap((claim): readonly (ArgumentReason & { readonly weight: number })[] => {
      const side = claim.reasonFor.some(({ to }) => to.id === policy) ? 'for' : claim.reasonAgainst.some(({ to }) => to.id === policy) ? 'against' : undefined;
      if (side === undefined) return [];
      const voices = [...claim.assertedBy, ...claim.deniedBy];
      return [{ id: claim.id, side, speakers: [...new Set(voices.map(({ from }) => from.id))], weight: voices.length }];
    })
    .sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1))
    .map(({ id, side, speakers }) => ({ id, side, speakers }))
    .slice(0, mostReasons);
}

/** Shows a policy with the reasons given for it on the left and against it on the right, and the speakers behind them, instead of what is on the map. */
export const showArgumentMap = defineChange({
  name: 'showArgumentMap',
  isPossible: (desk, policy: NodeId) => desk.session.read().opening.status === 'open' && policy !== '',
  ask: async (desk, policy) => {
    const { claims } = await desk.api.listClaims({ query: { about: policy, limit: limits.page } });
    const reasons = readReasons(claims, policy);
    if (reasons.length === 0) return undefined;
    const ids = [...new Set([policy, ...reasons.flatMap(({ id, speakers }) => [id, ...speakers])])] as NodeId[];
    const answer = await desk.api.readSubgraph({ body: { ids } });
    desk.entities.keepSubgraph(answer);
    return drawReasons(desk, policy, reasons, answer);
  },
  change: (_, document) => document,
  step: (_, policy) => ({ node: policy }),
  after: (desk) => {
    desk.session.set({ view: 'map', selection: null, reading: null, gesture: null });
    desk.canvas.current?.startAfresh();
  },
});

/** Lines that make up an argument; what else ties these nodes is a click away. */
const argued: readonly string[] = ['ARGUES_FOR', 'ARGUES_AGAINST', 'ASSERTS', 'DENIES', 'CONTRADICTS'];

function drawReasons(
  desk: Desk,
  policy: NodeId,
  reasons: readonly ArgumentReason[],
  {
    nodes,
    edges,
  }: { readonly nodes: readonly { readonly id: NodeId }[]; readonly edges: readonly { readonly type: string; readonly from: NodeId; readonly to: NodeId }[] },
): Document {
  const stage = desk.surroundings.readStage();
  const bodies = desk.measure(
    nodes.map(({ id }) => id),
    policy,
  );
  const places = placeArgumentMap({ policy, reasons, bodies, stage });
  const lines = edges.filter(({ type }) => argued.includes(type)).map(({ type, from, to }) => ({ type, from, to }));
  return addToDocument(
    { ...emptyDocument, policy, layout: { name: 'layered', ...stage } },
    { nodes: places.map(({ id, x, y }) => ({ id: id as NodeId, x, y })), lines },
  );
}
