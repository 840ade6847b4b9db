import type { AnswerNames } from './answer-names.ts';
import type { Asked, Given } from './judge.ts';

/** What the fields of a question work on. */
export type FieldProps = {
  readonly asked: Asked;
  readonly step: string;
  readonly names: AnswerNames;
  readonly given: Given;
  readonly onGive: (part: Partial<Given>) => void;
  /** The language of the lesson's own words, where it is not the page's. */
  readonly lang: string | undefined;
  /** The question is over: what was given stands. */
  readonly isLocked: boolean;
  /** What is right is marked. */
  readonly isMarked: boolean;
};
