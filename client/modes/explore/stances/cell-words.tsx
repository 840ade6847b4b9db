import type { StanceCell } from '#contract/stances.ts';
import { LineGlyph } from '../../../parts/glyphs.tsx';
import { signOf, wordKeyOf } from '../../../state/stances/read-cell.ts';
import { useText } from '../../../use-desk.ts';

/** A cell by sign and word, the number of its sources, and whether it is disputed or about a wider policy. */
export function CellWords({ cell }: { readonly cell: StanceCell }) {
  const { t } = useText();
  return (
    <>
      <span className="cell-sign">
        <LineGlyph {...signOf(cell)} />
        <span className="cell-number" aria-hidden="true">
          {cell.sources.length}
        </span>
      </span>
      <span className="cell-word">{t(wordKeyOf(cell))}</span>
      <span className="visually-hidden">, {t('cell.sources', { count: cell.sources.length })}</span>
      {cell.disputed && (
        <span className="cell-mark cell-disputed">
          <span className="visually-hidden">, </span>
          {t('cell.disputed')}
        </span>
      )}
      {!cell.direct && cell.wider.length > 0 && (
        <span className="cell-mark">
          <span className="visually-hidden">, </span>
          {t('cell.wider')}
        </span>
      )}
    </>
  );
}
