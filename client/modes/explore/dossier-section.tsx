import { type ReactNode, useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { useText } from '../../use-desk.ts';
import type { DossierSection as SectionData } from './dossier-sections.ts';
import { MoreButton } from './more-button.tsx';
import { Section } from './section.tsx';
import { StatementItem } from './statement-item.tsx';

/** Rows that stand open from the start. */
const openRows = 4;

/** Statements of one sort about a node: the first rows, the others on demand, and how many there are. */
export function DossierSection({
  title,
  section: { rows, given, total },
  centre,
  children,
}: {
  readonly title: string;
  readonly section: SectionData;
  readonly centre: NodeId;
  readonly children?: ReactNode;
}) {
  const { t } = useText();
  const [isWhole, setWhole] = useState(rows.length <= openRows + 1);
  const shown = isWhole ? rows : rows.slice(0, openRows);
  const isCut = given < total;
  const count = isWhole && !isCut ? rows.length : t('dossier.shownOf', { shown: shown.length, total: isCut ? total : rows.length });
  return (
    <Section title={title} count={count}>
      {children}
      {shown.map((row) => (
        <StatementItem key={row.key} row={row} centre={centre} />
      ))}
      {rows.length > openRows + 1 && (
        <MoreButton isWhole={isWhole} words={t(isCut ? 'dossier.first' : 'dossier.more', { count: rows.length })} onChange={setWhole} />
      )}
      {isCut && <p className="minor">{t('node.firstOf', { shown: given, total })}</p>}
    </Section>
  );
}
