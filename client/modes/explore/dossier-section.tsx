import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import { useText } from '../../use-desk.ts';
import type { DossierSection as SectionData } from './dossier-sections.ts';
import { Section } from './section.tsx';
import { StatementItem } from './statement-item.tsx';

/** Rows that stand open from the start. */
const openRows = 3;

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
  return (
    <Section title={title} count={isWhole ? rows.length : t('dossier.shownOf', { shown: shown.length, total: rows.length })}>
      {children}
      {shown.map((row) => (
        <StatementItem key={row.key} row={row} centre={centre} />
      ))}
      {!isWhole && (
        <Button className="link more" onPress={() => setWhole(true)}>
          {t('dossier.more', { count: rows.length })}
        </Button>
      )}
      {given < total && <p className="minor">{t('node.firstOf', { shown: given, total })}</p>}
    </Section>
  );
}
