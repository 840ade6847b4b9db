import { z } from 'zod';
import { modalities } from './vocabulary.ts';

/** Opaque on the wire: minted by the store adapter, compared and sent back, never taken apart by a client. */
export const NodeId = z.string().min(1).max(512).brand<'NodeId'>().meta({ id: 'NodeId', description: 'Opaque id of a node', example: 'claudia-sheinbaum' });
export type NodeId = z.infer<typeof NodeId>;
export const EdgeId = z.string().min(1).max(1024).brand<'EdgeId'>().meta({ id: 'EdgeId', description: 'Opaque id of an edge' });
export type EdgeId = z.infer<typeof EdgeId>;

/** Property keys and values as they stand in the store; temporal values are ISO strings, integers beyond 2^53 strings. */
export const Properties = z.record(z.string(), z.json()).meta({ id: 'Properties' });
export type Properties = z.infer<typeof Properties>;

export const GraphNode = z.object({ id: NodeId, labels: z.array(z.string()), properties: Properties }).meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof GraphNode>;

/** One statement of one source, drawn as a line from `from` to `to`. */
export const GraphEdge = z.object({ id: EdgeId, type: z.string(), from: NodeId, to: NodeId, properties: Properties }).meta({ id: 'GraphEdge' });
export type GraphEdge = z.infer<typeof GraphEdge>;

export const Subgraph = z.object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) }).meta({ id: 'Subgraph' });
export type Subgraph = z.infer<typeof Subgraph>;

/** A document that statements rest on. */
export const Source = z
  .object({
    id: NodeId,
    title: z.string(),
    label: z.string().optional().meta({ description: 'A letter that stands for the source on screen' }),
    kind: z.string(),
    language: z.string(),
    publisher: z.string().optional(),
    author: z.string().optional(),
    published: z.string().optional().meta({ description: 'EDTF' }),
    url: z.string().optional(),
  })
  .meta({ id: 'Source' });
export type Source = z.infer<typeof Source>;

/** A place in a source: where it stands there, and one sentence of ours on what it says. */
export const Passage = z
  .object({
    id: NodeId,
    source: NodeId,
    position: z.int().meta({ description: 'Order within the source, from 1' }),
    locator: z.string(),
    locatorEs: z.string(),
    paraphrase: z.string(),
    paraphraseEs: z.string(),
  })
  .meta({ id: 'Passage' });
export type Passage = z.infer<typeof Passage>;

export const Point = z.object({ x: z.number(), y: z.number() }).meta({ id: 'Point', description: 'CSS px, y downward' });
export type Point = z.infer<typeof Point>;

export const Modality = z.enum(modalities).meta({ id: 'Modality' });
export const directions = ['out', 'in', 'both'] as const;
export const Direction = z.enum(directions).meta({ id: 'Direction', description: 'Seen from the centre; `both` for symmetric types' });
export type Direction = z.infer<typeof Direction>;
