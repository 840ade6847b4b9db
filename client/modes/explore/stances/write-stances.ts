import { writeCsvRow } from '../../../answers/write-answer.ts';
import type { ArrangedMatrix } from '../../../state/stances/arrange-matrix.ts';
import { wordKeyOf } from '../../../state/stances/read-cell.ts';
import type { Language } from '../../../state/session.ts';
import { nameReference, type Translate } from '../../../text/words.ts';

const columns = [
  'agent',
  'agentId',
  'target',
  'targetId',
  'position',
  'words',
  'condition',
  'statements',
  'sources',
  'disputed',
  'wider',
  'earliest',
  'latest',
  'reversals',
] as const;

/** The stances that a matrix shows as CSV (RFC 4180, UTF-8 with its mark, safe for spreadsheets): a row for each cell, in the order of the matrix. */
export function writeStances({ groups, targets }: ArrangedMatrix, t: Translate, language: Language): string {
  const rows = groups.flatMap(({ rows: own }) =>
    own.flatMap(({ agent, cells }) =>
      targets.flatMap((target) => {
        const cell = cells.get(target.id);
        if (cell === undefined) return [];
        const conditions = cell.conditions.map((one) => (language === 'es' ? (one.es ?? one.en) : one.en)).join('; ');
        const wider = cell.wider.map((one) => nameReference(one, language)).join('; ');
        return [
          writeCsvRow([
            nameReference(agent, language),
            agent.id,
            nameReference(target, language),
            target.id,
            cell.position,
            t(wordKeyOf(cell)),
            conditions,
            cell.statements.length,
            cell.sources.length,
            cell.disputed,
            wider,
            cell.earliest,
            cell.latest,
            cell.reversals,
          ]),
        ];
      }),
    ),
  );
  return `\uFEFF${writeCsvRow(columns.map((column) => t(`csv.${column}`)))}${rows.join('')}`;
}
