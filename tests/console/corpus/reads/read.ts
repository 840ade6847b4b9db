/** A statement that an analyst may write on the seed graph, and that must run. */
export type Read = {
  readonly statement: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Its rows come in no order of their own. */
  readonly unordered?: true;
  /** Why the embedded store refuses it or answers otherwise; it is not compared there. */
  readonly embedded?: string;
};
