import { draftsOf } from '../../state/query-parameters.ts';
import { ParameterRow } from './parameter-row.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsoleState } from './use-console.ts';

/** A field for each parameter that the text has. */
export function ParameterForm() {
  const { t } = useQueryText();
  const text = useConsoleState((state) => state.text);
  const drafts = useConsoleState((state) => state.drafts);
  const troubles = useConsoleState((state) => state.troubles);
  const rows = draftsOf(text, drafts);
  if (rows.length === 0) return null;
  return (
    <fieldset className="query-parameters">
      <legend>{t('parameter.title')}</legend>
      {rows.map(({ key, ...draft }) => (
        <ParameterRow key={key} name={key} draft={draft} trouble={troubles.get(key)} />
      ))}
    </fieldset>
  );
}
