import type { ParameterDraft } from '../../state/query-parameters.ts';

/** What every field for a value is given. */
export type FieldProps = {
  readonly id: string;
  readonly label: string;
  readonly draft: ParameterDraft;
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onWrite: (next: Partial<ParameterDraft>) => void;
};
