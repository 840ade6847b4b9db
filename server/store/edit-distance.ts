/**
 * How many letters must be added, dropped, changed or swapped with their neighbour to make one word the other
 * (Damerau 1964, in the restricted form that edits no part twice).
 */
export const editDistance = (one: string, other: string): number => {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isSwapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const edits = [(last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (isSame ? 0 : 1)];
      if (isSwapped) edits.push((beforeLast[column - 2] ?? 0) + 1);
      current.push(Math.min(...edits));
    }
    [beforeLast, last] = [last, current];
  }
  return last[other.length] ?? 0;
};

/** Letters in which a word may differ and still be meant: none in a short one, else a quarter, so that `cartles` finds `cartels` in an index that counts a swap as two. */
export const allowedEdits = (word: string): number => (word.length < 4 ? 0 : Math.round(word.length / 4));
