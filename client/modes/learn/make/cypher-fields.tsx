import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { LessonStep } from '#contract/lesson.ts';
import { useText } from '../../../use-desk.ts';
import { LineField } from './line-field.tsx';
import { useStep } from './use-maker.ts';
import '../../../styles/learn-make-fields.css';

/** A query that the class may run in this step, and its values. */
export function CypherFields() {
  const { t } = useText();
  const { step, change } = useStep();
  const { cypher } = step;
  // What is written in between is no value yet, so it stays in the field.
  const [values, setValues] = useState(() => JSON.stringify(cypher?.parameters ?? {}));
  const [isWanted, setWanted] = useState(cypher !== undefined);
  const parsed = readValues(values);
  const write = (statement: string, parameters: Record<string, unknown>) =>
    change(({ cypher: before, ...now }) => {
      if (statement.trim() === '') return now;
      const { rows: _, ...rest } = before ?? {};
      return { ...now, cypher: { ...rest, statement, parameters: parameters as NonNullable<LessonStep['cypher']>['parameters'] } };
    }, 'cypher');
  return (
    <details className="make-more" open={isWanted} onToggle={(event) => setWanted(event.currentTarget.open)}>
      <summary>{t('make.cypher')}</summary>
      <p className="minor">{t('make.cypherLead')}</p>
      <LineField
        label={t('make.cypherStatement')}
        value={cypher?.statement ?? ''}
        most={5000}
        rows={5}
        isCode
        onChange={(statement) => write(statement, parsed ?? cypher?.parameters ?? {})}
      />
      {cypher !== undefined && (
        <>
          <LineField
            label={t('make.cypherValues')}
            value={values}
            most={2000}
            rows={2}
            isCode
            onChange={(text) => {
              setValues(text);
              const next = readValues(text);
              if (next !== null) write(cypher.statement, next);
            }}
          />
          {parsed === null && <p className="library-trouble">{t('make.cypherValuesWrong')}</p>}
          <Button className="button button-small" onPress={() => write('', {})}>
            {t('make.cypherRemove')}
          </Button>
        </>
      )}
    </details>
  );
}

function readValues(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text.trim() === '' ? '{}' : text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}
