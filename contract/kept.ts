import { z } from 'zod';
import { NodeId } from './graph.ts';

const name = z.string().trim().min(1).max(200);
const text = z.string().trim().min(1).max(5000);
const kept = { id: z.uuid(), createdAt: z.string(), updatedAt: z.string() };

/** What an editor says of a view that is kept on the server; `exploration` is the short form that a link carries. */
export const ViewDraft = z.strictObject({ name, description: z.string().max(2000), exploration: z.json() }).meta({ id: 'ViewDraft' });
export type ViewDraft = z.infer<typeof ViewDraft>;
/** A view as the list has it. */
export const ViewSummary = z.object({ ...kept, name: z.string(), description: z.string(), nodes: z.int() }).meta({ id: 'ViewSummary' });
export type ViewSummary = z.infer<typeof ViewSummary>;
export const SavedView = ViewSummary.extend({ exploration: z.json() }).meta({ id: 'SavedView' });
export type SavedView = z.infer<typeof SavedView>;

/** A note of an editor on a node or an edge; `on` is its id. */
export const NoteDraft = z.strictObject({ on: z.string().min(1).max(1024), kind: z.enum(['node', 'edge']), text, author: name }).meta({ id: 'NoteDraft' });
export type NoteDraft = z.infer<typeof NoteDraft>;
export const Note = NoteDraft.extend(kept).meta({ id: 'Note' });
export type Note = z.infer<typeof Note>;

/** Ids of what is asked about, nodes and edges alike. */
export const noteSubjects = z.array(z.union([NodeId, z.string().min(1).max(1024)]));
