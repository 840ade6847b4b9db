import type { ReactNode } from 'react';
import { useText } from '../../../use-desk.ts';

export type Bar = { readonly id: string; readonly name: string; readonly count: number; readonly action: ReactNode };

/** Names with bars as long as their share of the whole, and the number beside each. */
export function ShareBars({ bars, total }: { readonly bars: readonly Bar[]; readonly total: number }) {
  const { t } = useText();
  return (
    <ul className="balance-bars">
      {bars.map(({ id, name, count, action }) => (
        <li key={id}>
          <div className="balance-row">
            <span className="long">{name}</span>
            {action}
          </div>
          <div className="balance-row">
            <span className="balance-track" aria-hidden="true">
              <span className="balance-fill" style={{ inlineSize: `${total === 0 ? 0 : (100 * count) / total}%` }} />
            </span>
            <span className="minor balance-number">
              <span className="visually-hidden">{t('balance.row', { name, count, total })}</span>
              <span aria-hidden="true">{count}</span>
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
