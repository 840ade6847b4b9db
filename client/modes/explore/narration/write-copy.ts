import type { Copied } from '../../../commands/narration/copy-view.ts';

/** A table: its heads, then its rows. */
export type Grid = { readonly title: string; readonly rows: readonly (readonly string[])[] };
/** A heading with its sentences. */
export type Passus = { readonly title: string; readonly sentences: readonly string[] };

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
/** A spreadsheet would take a tab or a new line for the next cell. */
const cell = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Tables as tab-separated values and as HTML. */
export function writeGrids(grids: readonly Grid[]): Copied {
  const row = (cells: readonly string[], tag: 'th' | 'td') => `<tr>${cells.map((one) => `<${tag}>${escapeHtml(one)}</${tag}>`).join('')}</tr>`;
  return {
    text: grids.map(({ rows }) => rows.map((cells) => cells.map(cell).join('\t')).join('\n')).join('\n\n'),
    html: grids
      .map(({ title, rows: [head = [], ...rows] }) => {
        const body = rows.map((cells) => row(cells, 'td')).join('');
        return `<table><caption>${escapeHtml(title)}</caption><thead>${row(head, 'th')}</thead><tbody>${body}</tbody></table>`;
      })
      .join(''),
  };
}

/** Headings and sentences as plain text and as HTML. */
export function writeProse(title: string, parts: readonly Passus[]): Copied {
  return {
    text: [title, ...parts.map((part) => [part.title, ...part.sentences].join('\n'))].join('\n\n'),
    html: [
      `<h2>${escapeHtml(title)}</h2>`,
      ...parts.map((part) => `<h3>${escapeHtml(part.title)}</h3><ul>${part.sentences.map((one) => `<li>${escapeHtml(one)}</li>`).join('')}</ul>`),
    ].join(''),
  };
}
