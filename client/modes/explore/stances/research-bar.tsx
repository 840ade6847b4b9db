import { type ReactNode, useId } from 'react';
import { useNarrow } from '../../../parts/use-media.ts';
import { useText } from '../../../use-desk.ts';

/** What narrows the stances or the claims; on a narrow screen folded away. */
export function ResearchBar({ children }: { readonly children: ReactNode }) {
  const { t } = useText();
  const isNarrow = useNarrow();
  const bar = (
    <search className="research-bar" aria-label={t('matrix.options')}>
      {children}
    </search>
  );
  if (!isNarrow) return bar;
  return (
    <details className="research-fold">
      <summary>{t('matrix.options')}</summary>
      {bar}
    </details>
  );
}

/** A field for words that what is listed must hold. */
export function FindField({ label, value, onChange }: { readonly label: string; readonly value: string; readonly onChange: (text: string) => void }) {
  return (
    <Field label={label}>
      {(id) => <input id={id} type="search" className="research-field" value={value} maxLength={200} onChange={({ target }) => onChange(target.value)} />}
    </Field>
  );
}

/** A field with its name above it. */
export function Field({ label, children }: { readonly label: string; readonly children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="research-labelled">
      <label htmlFor={id}>{label}</label>
      {children(id)}
    </div>
  );
}

/** A choice among a few words. */
export function Select<T extends string>({
  id,
  value,
  options,
  onChoose,
}: {
  readonly id: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChoose: (value: T) => void;
}) {
  return (
    <select
      id={id}
      className="research-field"
      value={value}
      onChange={(event) => {
        const chosen = options.find(([one]) => one === event.target.value);
        if (chosen !== undefined) onChoose(chosen[0]);
      }}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
