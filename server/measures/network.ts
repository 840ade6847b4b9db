/** Nodes by id, and which leads to which: places in `ids`, from and to one after the other, in any order and as often as it is said. */
export type Network = { readonly ids: readonly string[]; readonly pairs: ArrayLike<number> };

/** Gathers a network row by row, so that reading a large one never keeps the server from answering others. */
export const createNetwork = () => {
  const ids: string[] = [];
  const pairs: number[] = [];
  const places = new Map<string, number>();
  const placeOf = (id: string): number => {
    const known = places.get(id);
    if (known !== undefined) return known;
    places.set(id, ids.length);
    return ids.push(id) - 1;
  };
  return {
    ids,
    pairs,
    addNode: (id: string): void => void placeOf(id),
    addLine: (from: string, to: string): void => void pairs.push(placeOf(from), placeOf(to)),
  };
};
