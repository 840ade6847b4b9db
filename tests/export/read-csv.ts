/** Reads CSV as RFC 4180 has it, by heading. */
export const readCsv = (text: string): readonly Readonly<Record<string, string>>[] => {
  const rows: string[][] = [[]];
  let rest = text.replace(/^\uFEFF/, '');
  while (rest !== '') {
    const [whole, quoted, plain = ''] = /^(?:"((?:[^"]|"")*)"|([^",\r\n]*))/.exec(rest) ?? [''];
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    rest = rest.slice(whole.length);
    if (rest.startsWith(',')) rest = rest.slice(1);
    else if (rest.startsWith('\r\n')) {
      rest = rest.slice(2);
      if (rest !== '') rows.push([]);
    } else if (rest !== '') throw new Error(`No CSV from here: ${rest.slice(0, 40)}`);
  }
  const [header = [], ...body] = rows;
  return body.map((row) => {
    if (row.length !== header.length) throw new Error(`A row of ${row.length} cells under ${header.length} headings`);
    return Object.fromEntries(header.map((key, place) => [key, row[place] ?? '']));
  });
};
