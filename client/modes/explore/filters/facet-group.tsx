import { type ReactNode, useId } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../../../use-desk.ts';

/** One filter under its heading; while it leaves something out it can be reset alone. */
export function FacetGroup({
  title,
  isChanged,
  onReset,
  children,
}: {
  readonly title: string;
  readonly isChanged: boolean;
  readonly onReset: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <div className="section-heading">
        <h3 id={heading}>{title}</h3>
        {isChanged && (
          <Button className="link" aria-label={t('filters.resetOf', { name: title })} onPress={onReset}>
            {t('filters.reset')}
          </Button>
        )}
      </div>
      {children}
    </section>
  );
}
