import { EdgeId, type GraphEdge, type GraphNode, NodeId, type Properties } from '#contract/graph.ts';

/** A node as an engine gives it. `key` is the engine's own id. */
export type EngineNode = { readonly key: string; readonly labels: readonly string[]; readonly properties: Properties };
/** An edge as an engine gives it; `nodeId` tells the id of a node by its key. */
export type EngineEdge = { readonly key: string; readonly type: string; readonly from: string; readonly to: string; readonly properties: Properties };

/** The prefixes of what has no id of ours; no slug begins with a tilde. */
const nodePrefix = '~n:';
const edgePrefix = '~r:';

const ownId = ({ id }: Properties): string | undefined => (typeof id === 'string' && id !== '' && !id.startsWith('~') ? id : undefined);

/** The node of the contract: its id is our `id`, or the engine's behind a prefix where a database is not ours. */
export const mintNode = ({ key, labels, properties }: EngineNode, { foreign }: { readonly foreign: boolean }): GraphNode => ({
  id: NodeId.parse((foreign ? undefined : ownId(properties)) ?? `${nodePrefix}${key}`),
  labels: [...labels],
  properties,
});

/** The ends that an edge id of ours names (`from.TYPE.to.source`); slugs have no dots. */
const namedEnds = (id: string, type: string): readonly [string, string] | undefined => {
  const [from, middle, to] = id.split('.');
  return from && to && middle === type ? [from, to] : undefined;
};

/** The node that an edge id of ours says it starts at, under which a query finds the edge; another id stands for itself. */
export const startOf = (id: string): string => id.split('.', 1)[0] ?? id;

/** The edge of the contract. Its ends are those that its own id names, otherwise what `nodeId` knows of their keys. */
export const mintEdge = (
  { key, type, from, to, properties }: EngineEdge,
  { foreign, nodeId }: { readonly foreign: boolean; readonly nodeId: (key: string) => string | undefined },
): GraphEdge => {
  const id = foreign ? undefined : ownId(properties);
  const [start, end] = (id && namedEnds(id, type)) || [nodeId(from) ?? `${nodePrefix}${from}`, nodeId(to) ?? `${nodePrefix}${to}`];
  return { id: EdgeId.parse(id ?? `${edgePrefix}${key}`), type, from: NodeId.parse(start), to: NodeId.parse(end), properties };
};
