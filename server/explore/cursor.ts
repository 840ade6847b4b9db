import { PosturaError } from '#contract/errors.ts';

/** A page's place in a list; opaque to callers. */
export const readCursor = (cursor: string | undefined): number => {
  if (cursor === undefined) return 0;
  const skip = Number(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Number.isSafeInteger(skip) || skip < 0)
    throw new PosturaError('invalid_input', 'cursor is not one that an answer gave. Leave it out to start from the first page.');
  return skip;
};

/** The cursor of the page after, or null at the end. */
export const nextCursor = ({ skip, length, total }: { readonly skip: number; readonly length: number; readonly total: number }): string | null =>
  length > 0 && skip + length < total ? Buffer.from(String(skip + length), 'utf8').toString('base64url') : null;
