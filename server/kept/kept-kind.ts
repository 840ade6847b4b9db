import type { z } from 'zod';
import type { ErrorCode } from '#contract/errors.ts';
import type { Query } from '#server/query.ts';
import type { Kept } from './keeper.ts';

/** A kind of thing that editors keep beside the graph, as data: one mechanism keeps them all. */
export type KeptKind<T extends Kept, Listed extends Kept = T> = {
  /** One and several of them: in the log and in the name of the file as they are, in sentences with spaces. */
  readonly one: string;
  readonly several: string;
  /** Their label in the store. */
  readonly label: `_Postura${string}`;
  /** The field of the file that holds them. */
  readonly field: string;
  readonly shape: z.ZodType<T>;
  /** Fields that the store has as JSON, because a property can be no map. */
  readonly asJson: readonly (keyof T & string)[];
  /** As many as a server keeps. */
  readonly most: number;
  /** Code of the answer where none has the id that was asked for, and the address that lists them. */
  readonly unknown: ErrorCode;
  readonly path: string;
  readonly toListed: (one: T) => Listed;
  /** Reads the list without what only one at a time needs; absent where the list tells all. */
  readonly list?: Query<z.ZodObject<Record<never, never>>, z.ZodType<Listed>>;
  readonly order: (one: Listed, other: Listed) => number;
};

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
type Named = Kept & { readonly name: string };

export const byName = (one: Named, other: Named): number => compare(one.name, other.name) || compare(one.id, other.id);
/** The oldest first. */
export const byTime = (one: Kept, other: Kept): number => compare(one.createdAt, other.createdAt) || compare(one.id, other.id);
/** `saved-query` as `saved query`. */
export const spell = (name: string): string => name.replaceAll('-', ' ');
