import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { type ParameterDraft, type ParameterTrouble, type ParameterType, parameterTypes, readParameter } from '../../state/query-parameters.ts';
import { ParameterField } from './parameter-field.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole } from './use-console.ts';

type Props = { readonly name: string; readonly draft: ParameterDraft; readonly trouble: ParameterTrouble | undefined };

/** A parameter: its name, its type, its value, and below what is wrong with it or how to write it. */
export function ParameterRow({ name, draft, trouble }: Props) {
  const console = useConsole();
  const { t } = useQueryText();
  const id = useId();
  const write = (next: Partial<ParameterDraft>) => console.setDraft(name, { ...draft, ...next });
  const said = trouble ?? whileWriting(draft);
  const change = (type: ParameterType) => {
    const { name: _, ...rest } = draft;
    console.setDraft(name, { ...rest, type });
  };
  return (
    <div className="parameter" data-trouble={said === undefined ? undefined : true}>
      <label className="parameter-name" htmlFor={`${id}-value`}>
        <code>${name}</code>
      </label>
      <select
        className="select"
        aria-label={t('parameter.typeOf', { name: `$${name}` })}
        value={draft.type}
        onChange={(event) => change(event.target.value as ParameterType)}
      >
        {parameterTypes.map((type) => (
          <option key={type} value={type}>
            {t(`parameter.type.${type}`)}
          </option>
        ))}
      </select>
      <div className="parameter-value">
        <ParameterField
          id={`${id}-value`}
          label={t('parameter.value', { name: `$${name}` })}
          draft={draft}
          describedBy={`${id}-said`}
          isInvalid={said !== undefined}
          onWrite={write}
        />
        <p id={`${id}-said`} className={said === undefined ? 'minor' : 'parameter-trouble'}>
          {said === undefined ? <Hint draft={draft} /> : t(`parameter.trouble.${said}`)}
        </p>
        {trouble === 'missing' && draft.type === 'text' && <SendEmpty onPress={() => write({ text: '' })}>{t('parameter.sendEmpty')}</SendEmpty>}
        {trouble === 'missing' && draft.type === 'list' && <SendEmpty onPress={() => write({ text: '' })}>{t('parameter.sendEmptyList')}</SendEmpty>}
      </div>
    </div>
  );
}

/** A value that is there and wrong is said at once; one that is missing only when the query is to run. */
function whileWriting(draft: ParameterDraft): ParameterTrouble | undefined {
  const reading = readParameter(draft);
  return 'trouble' in reading && reading.trouble !== 'missing' ? reading.trouble : undefined;
}

function Hint({ draft: { type, text } }: { readonly draft: ParameterDraft }) {
  const { t } = useQueryText();
  if (type === 'text') return text === '' ? t('parameter.empty') : null;
  if (type === 'list') return text === '' ? t('parameter.emptyList') : t('parameter.listHint');
  if (type === 'entity') return text === null || text === '' ? t('parameter.entityHint') : t('parameter.id', { id: text });
  return null;
}

function SendEmpty({ onPress, children }: { readonly onPress: () => void; readonly children: ReactNode }) {
  return (
    <Button className="button button-small" onPress={onPress}>
      {children}
    </Button>
  );
}
