import type { ExportLanguage } from '#contract/routes/export.ts';
import type { Writer } from './exported-graph.ts';
import { type CitedSource, datePartsOf, tellSource } from './tell-source.ts';

/** A brace of the text itself would unbalance the entry, so it becomes a command. */
const specials: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};
const escapeLatex = (text: string): string => text.replaceAll(/\s+/g, ' ').replaceAll(/[\\{}~^$&#%_]/g, (character) => specials[character] ?? `\\${character}`);

const entryTypes: Readonly<Record<string, string>> = { book: 'book', report: 'techreport', thesis: 'phdthesis' };
const publisherFields: Readonly<Record<string, string>> = { book: 'publisher', techreport: 'institution', phdthesis: 'school', misc: 'howpublished' };
const sourceWord: Readonly<Record<ExportLanguage, string>> = { en: 'Source', es: 'Fuente' };

/** A key that BibTeX reads, one for each source. */
const keysOf = (sources: readonly CitedSource[]): readonly string[] => {
  const taken = new Set<string>();
  return sources.map(({ id }) => {
    const plain = id.replaceAll(/[^A-Za-z0-9:-]+/g, '-').replaceAll(/^-|-$/g, '') || 'source';
    let key = plain;
    for (let count = 2; taken.has(key); count += 1) key = `${plain}-${count}`;
    taken.add(key);
    return key;
  });
};

const writeEntry = (source: CitedSource, key: string, language: ExportLanguage): string => {
  const type = entryTypes[source.kind] ?? 'misc';
  const [year, month] = datePartsOf(source.published) ?? [];
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', source.author && `{${escapeLatex(source.author)}}`],
    ['title', `{${escapeLatex(source.title)}}`],
    [publisherFields[type] ?? 'howpublished', source.publisher && escapeLatex(source.publisher)],
    ['year', year === undefined ? undefined : String(year)],
    ['month', month === undefined ? undefined : String(month)],
    ['date', source.published && escapeLatex(source.published)],
    ['url', source.url?.replaceAll(/[\s{}\\]/g, encodeURIComponent)],
    ['language', source.language && escapeLatex(source.language)],
    ['note', source.label && escapeLatex(`${sourceWord[language]} ${source.label}`)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined || value === '' ? [] : [`  ${name} = {${value}}`]));
  return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
};

/** Writes the sources as BibTeX in UTF-8, as current readers take it; double braces keep titles and authors as they are. */
export const writeBibtex: Writer = function* ({ sources, language }) {
  const cited = sources.map(tellSource);
  const keys = keysOf(cited);
  for (const [place, source] of cited.entries()) yield `${place === 0 ? '' : '\n'}${writeEntry(source, keys[place] ?? source.id, language)}`;
};
