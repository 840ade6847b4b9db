import { type ReactNode, useState } from 'react';
import { Button } from 'react-aria-components';
import { useText } from '../../../use-desk.ts';
import { Tick } from '../../../parts/tick.tsx';
import { FacetGroup } from './facet-group.tsx';
import { facetKeys, type FacetName, type FacetValue } from './list-facets.ts';
import { useFilters, useHides } from './use-filters.ts';

const few = 8;

/** The values of one facet, the most frequent first: a tick says that it is shown. */
export function ValueList({
  facet,
  values,
  name,
}: {
  readonly facet: FacetName;
  readonly values: readonly FacetValue[];
  readonly name: (value: string) => ReactNode;
}) {
  const { t } = useText();
  const { filters, change } = useFilters();
  const hides = useHides();
  const [isWhole, setWhole] = useState(false);
  const key = facetKeys[facet];
  const out = filters[key];
  if (values.length === 0) return null;
  const listed = isWhole ? values : values.filter(({ value }, place) => place < few || out.includes(value));
  return (
    <FacetGroup title={t(`filters.${facet}`)} isChanged={out.length > 0} onReset={() => change({ [key]: [] })}>
      <ul>
        {listed.map(({ value, count, hides: amount }) => (
          <li key={value}>
            <Tick
              isSelected={!out.includes(value)}
              count={count}
              {...(amount !== null && { note: hides(amount) })}
              onChange={(isShown) => change({ [key]: isShown ? out.filter((one) => one !== value) : [...out, value] })}
            >
              {name(value)}
            </Tick>
          </li>
        ))}
      </ul>
      {listed.length < values.length && (
        <Button className="link more" onPress={() => setWhole(true)}>
          {t('filters.all', { number: values.length })}
        </Button>
      )}
    </FacetGroup>
  );
}
