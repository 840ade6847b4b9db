import type { GraphStore, Row, RunOptions, Step } from '#server/store/graph-store.ts';

export const readRows = async (store: GraphStore, step: Step, options?: RunOptions): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const row of store.run(step, options)) rows.push(row);
  return rows;
};
