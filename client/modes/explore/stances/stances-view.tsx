import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { StanceMatrix } from '#contract/stances.ts';
import { noFilters } from '#contract/exploration.ts';
import { Answered } from '../../../parts/answered.tsx';
import { LineGlyph } from '../../../parts/glyphs.tsx';
import { useNarrow } from '../../../parts/use-media.ts';
import { readShown } from '../../../state/document.ts';
import { type ArrangedMatrix, arrangeMatrix } from '../../../state/stances/arrange-matrix.ts';
import { firstChoices } from '../../../state/stances/matrix-choices.ts';
import { useWords } from '../../../text/more-words.ts';
import { nameDate } from '../../../text/words.ts';
import { useAnswer, useDocument, useKnown, useText } from '../../../use-desk.ts';
import { saveFile } from '../../../hand-over.ts';
import { MatrixBar } from './matrix-bar.tsx';
import { MatrixByPosition } from './matrix-by-position.tsx';
import { MatrixGrid } from './matrix-grid.tsx';
import { stanceWords } from './text/stance-words.ts';
import { useAsOf, useMatrixChoices } from './use-matrix-choices.ts';
import { writeStances } from './write-stances.ts';
import '../../../styles/stances.css';

/** Where the map would be: who stands where on policies and claims. */
export function StancesView() {
  useWords(stanceWords);
  const { asOf } = useAsOf();
  const stances = useAnswer('listStances', { query: asOf === null ? {} : { asOf } });
  return (
    <div className="research">
      <Answered {...stances}>{(matrix) => <Matrix matrix={matrix} />}</Answered>
    </div>
  );
}

function Matrix({ matrix }: { readonly matrix: StanceMatrix }) {
  const { t, language } = useText();
  const { choices } = useMatrixChoices();
  const document = useDocument();
  const known = useKnown();
  const isNarrow = useNarrow();
  const arranged = useMemo(() => {
    const { filters, policy } = document;
    const drawn = new Set(readShown(document, known).nodes.map(({ id }) => id));
    return arrangeMatrix(matrix, choices, { filters, drawn, policy, language });
  }, [matrix, choices, document, known, language]);
  const isEmpty = arranged.groups.length === 0;
  const download = () => saveFile('stances.csv', writeStances(arranged, t, language), 'text/csv;charset=utf-8');
  if (matrix.cells.length === 0) return <p className="research-empty">{t('matrix.nothing')}</p>;
  return (
    <>
      <MatrixBar counts={arranged.counts} />
      <Counts matrix={matrix} arranged={arranged} onDownload={isEmpty ? null : download} />
      {isEmpty ? <Empty /> : isNarrow ? <MatrixByPosition matrix={arranged} /> : <MatrixGrid matrix={arranged} />}
      {!isNarrow && !isEmpty && <Signs />}
    </>
  );
}

type CountsProps = { readonly matrix: StanceMatrix; readonly arranged: ArrangedMatrix; readonly onDownload: (() => void) | null };

/** How much is shown of how much, what narrows it, and a way to take it along. */
function Counts({ matrix, arranged, onDownload }: CountsProps) {
  const { t, language } = useText();
  const { filters } = useDocument();
  const { choices } = useMatrixChoices();
  const { asOf, isOfFilter } = useAsOf();
  const agents = arranged.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const { total } = matrix;
  const hasDays = filters.from !== null || filters.to !== null;
  const isFiltered = filters.withoutSources.length > 0 || filters.disputed !== noFilters.disputed || hasDays || isOfFilter;
  return (
    <div className="research-counts minor">
      <p role="status">
        {t('matrix.shown', { agents, allAgents: total.agents, targets: arranged.targets.length, allTargets: total.targets })}
        {asOf !== null && ` ${t(isOfFilter ? 'matrix.asOfFilter' : 'matrix.asOfWords', { date: nameDate(asOf, language) })}`}
      </p>
      {onDownload !== null && (
        <Button className="button button-small" aria-label={t('matrix.downloadLabel')} onPress={onDownload}>
          {t('matrix.download')}
        </Button>
      )}
      {matrix.truncated && (
        <p>{t('matrix.truncated', { agents: matrix.agents.length, allAgents: total.agents, targets: matrix.targets.length, allTargets: total.targets })}</p>
      )}
      {isFiltered && <p>{t('matrix.filtered')}</p>}
      {choices.order === 'agreement' && <p className="wide-only">{t('matrix.agreementWords')}</p>}
    </div>
  );
}

function Empty() {
  const { t } = useText();
  const { choose } = useMatrixChoices();
  return (
    <div className="research-empty">
      <p>{t('matrix.empty')}</p>
      <Button className="button" onPress={() => choose({ ...firstChoices, claims: true })}>
        {t('matrix.clear')}
      </Button>
    </div>
  );
}

/** What the signs in the cells mean. */
function Signs() {
  const { t } = useText();
  return (
    <div className="matrix-signs minor">
      <p id="matrix-help">{t('matrix.help')}</p>
      <ul aria-label={t('matrix.key')}>
        <li>
          <LineGlyph family="for" /> {t('cell.proposes')}, {t('cell.supports')}
        </li>
        <li>
          <LineGlyph family="for" conditional /> {t('position.conditional')}
        </li>
        <li>
          <LineGlyph family="against" /> {t('cell.opposes')}
        </li>
        <li>
          <LineGlyph family="contradicts" /> {t('position.mixed')}
        </li>
        <li>
          <span aria-hidden="true">–</span> {t('position.none')}
        </li>
        <li>
          <span aria-hidden="true">2</span> {t('matrix.keyNumber')}
        </li>
      </ul>
    </div>
  );
}
