import { z } from 'zod';
import { entityLabels, modalities, officeStatuses, relationshipTypes, scopes } from '#contract/vocabulary.ts';

/** The shapes of the files in `data/<dataset>/`: what a person writes and a pull request shows. */

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be a slug of a-z, 0-9 and single hyphens');
const date = text.max(40);
const ids = z.array(slug).min(1);

export const DatasetFile = z.strictObject({
  id: slug,
  version: z.int().min(1),
  title: text,
  titleEs: text,
  description: text,
  descriptionEs: text,
  license: text,
});
export type DatasetFile = z.infer<typeof DatasetFile>;

const entity = {
  id: slug,
  name: text,
  nameEs: text,
  phrase: text.optional(),
  phraseEs: text.optional(),
  plural: z.boolean().optional(),
  pluralEs: z.boolean().optional(),
  aliases: z.array(text).optional(),
  aliasesEs: z.array(text).optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  passages: ids.optional(),
};
export const ClaimEntry = z.strictObject({
  ...entity,
  kind: z.literal('Claim'),
  text,
  textEs: text,
  modality: z.enum(modalities),
  states: text.optional(),
  contradicts: ids.optional(),
});
export const ThingEntry = z.strictObject({
  ...entity,
  kind: z.enum(entityLabels.filter((label) => label !== 'Claim')),
  summary: text,
  summaryEs: text,
  status: z.literal('prospective').optional(),
});
export const EntityEntry = z.discriminatedUnion('kind', [ClaimEntry, ThingEntry]);
export type EntityEntry = z.infer<typeof EntityEntry>;

export const StatementEntry = z.strictObject({
  from: slug,
  type: z.enum(relationshipTypes.filter((type) => type !== 'CONTRADICTS')),
  to: slug,
  attributedTo: ids.optional(),
  occasion: slug.optional(),
  quote: text.optional(),
  quoteLanguage: z.string().min(2).max(12).optional(),
  condition: text.optional(),
  conditionEs: text.optional(),
  scope: z.enum(scopes).optional(),
  certainty: text.optional(),
  startDate: date.optional(),
  endDate: date.optional(),
  status: z.enum(officeStatuses).optional(),
  office: text.optional(),
  officeEs: text.optional(),
  reaction: text.optional(),
  reactionEs: text.optional(),
  effect: z.enum(['against', 'for']).optional(),
  direction: z.enum(['rising', 'falling']).optional(),
  note: text.optional(),
  noteEs: text.optional(),
});
export type StatementEntry = z.infer<typeof StatementEntry>;
/** A passage that says again what an earlier one of the same file says: `from.TYPE.to`, with `.2` and so on for later ones. */
export const AgainEntry = z.strictObject({ again: text });

export const passageUnits = ['title', 'standfirst', 'heading', 'paragraph', 'item'] as const;
export const PassageEntry = z.strictObject({
  id: slug,
  section: text.optional(),
  unit: z.enum(passageUnits),
  number: z.int().min(1).optional(),
  paraphrase: text,
  paraphraseEs: text,
  statements: z.array(z.unknown()).default([]),
});

export const SourceEntry = z.strictObject({
  id: slug,
  title: text,
  label: z.string().max(3).optional(),
  kind: text,
  language: z.string().min(2).max(12),
  publisher: text.optional(),
  author: text.optional(),
  published: date.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});
export type SourceEntry = z.infer<typeof SourceEntry>;
export const SourceFile = z.strictObject({ source: SourceEntry, passages: z.array(z.unknown()) });

export const OverviewFile = z.strictObject({
  policy: slug,
  title: text,
  titleEs: text,
  summary: text,
  summaryEs: text,
  types: z.array(z.enum(relationshipTypes)).min(1),
  nodes: z.array(z.strictObject({ id: slug, x: z.number().optional(), y: z.number().optional() })).min(1),
  questions: z
    .array(z.strictObject({ text, textEs: text, select: ids }))
    .max(6, 'holds more than six; a reader chooses among a few')
    .optional(),
});
export type OverviewFile = z.infer<typeof OverviewFile>;
