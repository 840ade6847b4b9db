import { SavedQueryDraft } from '#contract/console.ts';

/** What stands in the fields of the form. */
export type DraftTexts = { readonly name: string; readonly tags: string; readonly description: string; readonly statement: string };
export type DraftTroubles = { readonly [Field in keyof DraftTexts]?: 'nameMissing' | 'tagsWrong' | 'statementMissing' | 'tooLong' };

/** The tags in a text, without repetitions. */
export const readTags = (text: string): readonly string[] => [...new Set(text.split(/[,\n]/).map((tag) => tag.trim()))].filter((tag) => tag !== '');

/** The query that the form describes, or what is wrong at which field. */
export function readDraft(
  { name, tags, description, statement }: DraftTexts,
  parameters: SavedQueryDraft['parameters'],
): { readonly draft: SavedQueryDraft } | { readonly troubles: DraftTroubles } {
  const parsed = SavedQueryDraft.safeParse({ name, tags: readTags(tags), description, statement, parameters });
  if (parsed.success) return { draft: parsed.data };
  const wrong = new Set(parsed.error.issues.map(({ path }) => path[0]));
  return {
    troubles: {
      ...(wrong.has('name') && { name: name.trim() === '' ? 'nameMissing' : 'tooLong' }),
      ...(wrong.has('tags') && { tags: 'tagsWrong' }),
      ...(wrong.has('description') && { description: 'tooLong' }),
      ...((wrong.has('statement') || wrong.has('parameters')) && { statement: statement.trim() === '' ? 'statementMissing' : 'tooLong' }),
    },
  };
}
