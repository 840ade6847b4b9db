import { z } from 'zod';
import { EdgeId, NodeId } from '../graph.ts';
import { limits } from '../limits.ts';
import { defineRoute, none } from './parts.ts';

/** What a graph or a view can be written as; the last two hold the sources it rests on. */
export const exportFormats = [
  'cytoscape-json',
  'csv-nodes',
  'csv-edges',
  'csv-statements',
  'graphml',
  'gexf',
  'json-ld',
  'cypher',
  'bibtex',
  'csl-json',
] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The language of names, passages and headings where a format has room for one. */
export const exportLanguages = ['en', 'es'] as const;
export type ExportLanguage = (typeof exportLanguages)[number];

/** Cytoscape.js JSON, as `cy.json()` writes it and Cytoscape desktop reads it. */
export const CytoscapeJson = z
  .object({
    format_version: z.literal('1.0'),
    generated_by: z.string(),
    data: z.object({ name: z.string(), dataVersion: z.int() }),
    elements: z.object({
      nodes: z.array(
        z.object({
          data: z.record(z.string(), z.json()),
          position: z.object({ x: z.number(), y: z.number() }).optional(),
          classes: z.string().optional(),
        }),
      ),
      edges: z.array(z.object({ data: z.record(z.string(), z.json()), classes: z.string().optional() })),
    }),
  })
  .meta({ id: 'CytoscapeJson' });
export type CytoscapeJson = z.infer<typeof CytoscapeJson>;

/** A node of a view as it is drawn: where, in which colour, how large; each as far as the screen says. */
export const DrawnNode = z
  .strictObject({
    id: NodeId,
    x: z.number().optional().meta({ description: 'CSS px, to the right' }),
    y: z.number().optional().meta({ description: 'CSS px, downward' }),
    colour: z
      .string()
      .regex(/^#[0-9a-f]{6}$/i)
      .optional()
      .meta({ description: '#rrggbb' }),
    size: z.number().min(0).optional().meta({ description: 'CSS px' }),
  })
  .meta({ id: 'DrawnNode' });
export type DrawnNode = z.infer<typeof DrawnNode>;

/** A file as it arrives: what it is called, what it is, and its text. */
export const ExportedFile = z.object({ fileName: z.string(), mediaType: z.string(), text: z.string() }).meta({ id: 'ExportedFile' });
export type ExportedFile = z.infer<typeof ExportedFile>;

const format = z.enum(exportFormats);
const language = z.enum(exportLanguages).default('en');

export const exportRoutes = {
  exportGraph: defineRoute({
    method: 'GET',
    path: '/export',
    summary: 'The whole graph as a file',
    params: none,
    query: z.strictObject({ format, language }),
    body: none,
    output: ExportedFile,
    answersFile: true,
    errors: [],
  }),
  exportView: defineRoute({
    method: 'POST',
    path: '/export',
    summary: 'A view as a file: its nodes with their places, and the statements among them',
    params: none,
    query: none,
    body: z.strictObject({
      format,
      language,
      title: z.string().trim().min(1).max(limits.text).optional(),
      nodes: z.array(DrawnNode).max(limits.subgraphIds),
      edges: z.array(EdgeId).max(20_000).optional().meta({ description: 'Only these statements; absent means all among the nodes' }),
    }),
    output: ExportedFile,
    answersFile: true,
    errors: [],
  }),
} as const;
