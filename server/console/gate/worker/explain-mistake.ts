const clauseWords =
  'MATCH OPTIONAL WHERE WITH RETURN UNWIND CALL YIELD UNION ORDER BY SKIP LIMIT DISTINCT CASE WHEN THEN ELSE END EXISTS COUNT COLLECT CONTAINS STARTS ENDS AND OR NOT XOR IS NULL IN AS DESC ASC FILTER LET'.split(
    ' ',
  );

/** How many letters must be put in, left out, changed or swapped with their neighbour to come from one word to the other. */
const distance = (from: string, to: string): number => {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= from.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      const changed = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + (isSame ? 0 : 1));
      rows[row]?.push(isSwapped ? Math.min(changed, cell(row - 2, column - 2) + 1) : changed);
    }
  }
  return cell(from.length, to.length);
};

const nearestWord = (written: string): string | undefined => {
  const word = written.toUpperCase();
  if (word.length < 3 || word.length > 12) return undefined;
  const near = clauseWords.map((known) => ({ known, steps: distance(word, known) })).sort((left, right) => left.steps - right.steps)[0];
  return near && near.steps > 0 && near.steps <= (word.length > 4 ? 2 : 1) ? near.known : undefined;
};

/** What to say of the first token that does not fit; the end of the text has no word. */
export const explainMistake = (word: string | undefined): string => {
  if (word === undefined) return 'The query ends too early. Finish its last clause, and close every bracket; a query ends with RETURN.';
  const shown = word.length > 40 ? `${word.slice(0, 40)}…` : word;
  const near = nearestWord(word);
  if (near) return `${shown} does not fit here. Did you mean ${near}?`;
  return `${shown} does not fit here. Look at what stands before it: a bracket, a comma or a keyword may be missing.`;
};
