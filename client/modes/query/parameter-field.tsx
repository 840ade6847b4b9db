import { EntityField } from './entity-field.tsx';
import type { FieldProps } from './field-props.ts';
import { useQueryText } from './text/use-query-text.ts';

/** The field in which a value of some type is written. */
export function ParameterField(props: FieldProps) {
  const { t } = useQueryText();
  const { id, label, draft, describedBy, isInvalid, onWrite } = props;
  const shared = {
    id,
    'aria-label': label,
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    value: draft.text ?? '',
    spellCheck: false,
    autoComplete: 'off',
    onChange: (event: { readonly target: { readonly value: string } }) => onWrite({ text: event.target.value }),
  } as const;
  switch (draft.type) {
    case 'text':
      return <input type="text" className="value-field" {...shared} />;
    case 'integer':
      return <input type="text" inputMode="numeric" className="value-field numeric" {...shared} />;
    case 'number':
      return <input type="text" inputMode="decimal" className="value-field numeric" {...shared} />;
    case 'date':
      return <input type="date" className="value-field" {...shared} />;
    case 'list':
      return <textarea className="value-field" rows={3} {...shared} />;
    case 'json':
      return <textarea className="value-field code" rows={3} {...shared} />;
    case 'boolean':
      return (
        <select className="select" {...shared}>
          <option value="">{t('parameter.choose')}</option>
          <option value="true">{t('parameter.yes')}</option>
          <option value="false">{t('parameter.no')}</option>
        </select>
      );
    case 'entity':
      return <EntityField {...props} />;
    default:
      return draft.type satisfies never;
  }
}
