import { Checkbox, CheckboxGroup, Label, Radio, RadioGroup } from 'react-aria-components';

/** One of several that exclude each other. */
export function OneOf<T extends string>({
  label,
  value,
  all,
  nameOf,
  onChange,
}: {
  readonly label: string;
  readonly value: T;
  readonly all: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly onChange: (value: T) => void;
}) {
  return (
    <RadioGroup className="figure-field" value={value} onChange={(chosen) => all.filter((one) => one === chosen).forEach(onChange)}>
      <Label>{label}</Label>
      {all.map((one) => (
        <Radio key={one} className="figure-choice" value={one}>
          <span className="figure-mark figure-mark-round" aria-hidden="true" />
          {nameOf(one)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

/** Any of several. */
export function AnyOf<T extends string>({
  label,
  value,
  all,
  nameOf,
  onChange,
}: {
  readonly label: string;
  readonly value: ReadonlySet<T>;
  readonly all: readonly T[];
  readonly nameOf: (one: T) => string;
  readonly onChange: (value: ReadonlySet<T>) => void;
}) {
  return (
    <CheckboxGroup className="figure-field" value={[...value]} onChange={(chosen) => onChange(new Set(all.filter((one) => chosen.includes(one))))}>
      <Label>{label}</Label>
      {all.map((one) => (
        <Checkbox key={one} className="figure-choice" value={one}>
          <span className="figure-mark" aria-hidden="true" />
          {nameOf(one)}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
