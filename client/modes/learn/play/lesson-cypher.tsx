import { useId, useState } from 'react';
import { Button } from 'react-aria-components';
import type { LessonCypher as Cypher } from '#contract/lesson.ts';
import type { NodeId } from '#contract/graph.ts';
import { nameBriefly } from '../../../answers/name-value.ts';
import { Answered } from '../../../parts/answered.tsx';
import type { Answer } from '../../../state/answers.ts';
import { writeQueryLink } from '../../../state/query-link.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { Scrolled } from '../../query/answers/scrolled.tsx';
import { PlayIcon } from './play-icon.tsx';
import { mostRows, nodesIn, type Rows } from './read-rows.ts';
import '../../../styles/code-font.css';
import '../../../styles/learn-play-cypher.css';

type Props = {
  readonly cypher: Cypher;
  /** Rows that were read before; without a server there are no others. */
  readonly recorded: Rows | null;
  readonly canRun: boolean;
  /** Where the page's console is; null where there is none. */
  readonly consoleAddress: string | null;
  /** The nodes on the map of the step, and those of the answer that stand out there now. */
  readonly drawn: ReadonlySet<NodeId>;
  readonly found: ReadonlySet<NodeId> | null;
  readonly onFound: (ids: ReadonlySet<NodeId> | null) => void;
};

/** A query of a lesson with its answer, run where there is a server. */
export function LessonCypher({ cypher, recorded, canRun, consoleAddress, drawn, found, onFound }: Props) {
  const { t } = useText();
  const desk = useDesk();
  const title = useId();
  const [run, setRun] = useState<Answer<Rows> | null>(canRun || recorded === null ? null : { status: 'ready', value: recorded });
  const start = () => {
    setRun({ status: 'loading' });
    desk.api.runQuery({ body: { statement: cypher.statement, parameters: cypher.parameters, maxRows: mostRows } }).then(
      ({ data, truncated }) => setRun({ status: 'ready', value: { ...data, truncated } }),
      (error: unknown) => setRun({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) }),
    );
  };
  const link = consoleAddress === null ? null : writeQueryLink({ statement: cypher.statement, parameters: cypher.parameters });
  return (
    <section className="lesson-cypher" aria-labelledby={title}>
      <h3 id={title}>{t('learn.cypher')}</h3>
      <pre>
        <code>{cypher.statement}</code>
      </pre>
      {Object.keys(cypher.parameters).length > 0 && (
        <p className="minor">
          {Object.entries(cypher.parameters)
            .map(([name, value]) => `$${name} = ${JSON.stringify(value)}`)
            .join(', ')}
        </p>
      )}
      <div className="lesson-cypher-buttons">
        {canRun && (
          <Button className={run?.status === 'loading' ? 'button pending' : 'button'} onPress={start}>
            <PlayIcon name="run" size={16} />
            {t(run?.status === 'loading' ? 'learn.running' : 'learn.run')}
          </Button>
        )}
        {link !== null && (
          <a className="link" href={`${consoleAddress}${link}`} target="_blank" rel="noopener">
            {t('learn.openQuery')}
          </a>
        )}
        <span className="minor">{t(canRun ? 'learn.cypherHelp' : 'learn.cypherRecorded')}</span>
      </div>
      <div role="status">
        {run !== null && (
          <Answered answer={run} retry={start}>
            {(rows) => <RowsTable rows={rows} drawn={drawn} found={found} onFound={onFound} />}
          </Answered>
        )}
      </div>
    </section>
  );
}

function RowsTable({ rows, drawn, found, onFound }: { readonly rows: Rows } & Pick<Props, 'drawn' | 'found' | 'onFound'>) {
  const { t, language } = useText();
  const { fields, values } = rows;
  if (values.length === 0) return <p>{t('learn.noRows')}</p>;
  const shown = values.slice(0, mostRows);
  const here = new Set([...nodesIn({ values: shown })].filter((id) => drawn.has(id)));
  const isCut = rows.truncated || values.length > shown.length;
  return (
    <>
      <p className="minor">{isCut ? t('learn.moreRows', { shown: shown.length }) : t('learn.rows', { count: values.length })}</p>
      <Scrolled className="lesson-rows" label={t('learn.result')}>
        <table>
          <thead>
            <tr>
              {fields.map((field) => (
                <th key={field} scope="col">
                  {field}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity of their own and stay in order
              <tr key={place}>
                {row.map((value, at) => (
                  <td key={fields[at]}>{nameBriefly(value, language)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolled>
      {here.size > 0 && (
        <p>
          {t('learn.foundHere', { count: here.size })}{' '}
          <Button className="link" onPress={() => onFound(found === null ? here : null)}>
            {t(found === null ? 'learn.showFound' : 'learn.hideFound')}
          </Button>
        </p>
      )}
    </>
  );
}
