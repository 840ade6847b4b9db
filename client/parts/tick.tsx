import type { ReactNode } from 'react';
import { Checkbox, Radio } from 'react-aria-components';
import { Icon } from './icon.tsx';
import '../styles/fields.css';

type Words = {
  readonly children: ReactNode;
  /** A number at the end of the line. */
  readonly count?: ReactNode;
  /** A line below. */
  readonly note?: ReactNode;
};

/** A box to tick, with its words. */
export function Tick({ isSelected, onChange, ...words }: Words & { readonly isSelected: boolean; readonly onChange: (isSelected: boolean) => void }) {
  return (
    <Checkbox className="tick" isSelected={isSelected} onChange={onChange}>
      <span className="tick-mark">{isSelected && <Icon name="check" size={16} />}</span>
      <TickWords {...words} />
    </Checkbox>
  );
}

/** One of several that exclude each other; it stands in a RadioGroup. */
export function TickOne({ value, ...words }: Words & { readonly value: string }) {
  return (
    <Radio className="tick" value={value}>
      <span className="tick-mark tick-mark-round" />
      <TickWords {...words} />
    </Radio>
  );
}

const TickWords = ({ children, count, note }: Words) => (
  <span className="tick-words">
    {children}
    {count !== undefined && <span className="minor tick-count">{count}</span>}
    {note !== undefined && <span className="minor tick-note">{note}</span>}
  </span>
);
