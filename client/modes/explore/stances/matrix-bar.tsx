import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { rowGroups, rowOrders } from '../../../state/stances/matrix-choices.ts';
import { useNarrow } from '../../../parts/use-media.ts';
import { useText } from '../../../use-desk.ts';
import { Field, FindField, ResearchBar, Select } from './research-bar.tsx';
import { useMatrixChoices } from './use-matrix-choices.ts';

const chips = ['policies', 'claims', 'disputedOnly', 'drawnOnly'] as const;
const chipWords = { policies: 'matrix.policies', claims: 'matrix.claims', disputedOnly: 'matrix.disputed', drawnOnly: 'matrix.drawn' } as const;

/** What is shown of the stances, in what order, as of when; on a narrow screen folded away. */
export function MatrixBar(props: { readonly counts: { readonly policies: number; readonly claims: number } }) {
  return (
    <ResearchBar>
      <Choices {...props} />
    </ResearchBar>
  );
}

function Choices({ counts }: Parameters<typeof MatrixBar>[0]) {
  const { t } = useText();
  const { choices, choose } = useMatrixChoices();
  const isNarrow = useNarrow();
  return (
    <>
      <FindField label={t('matrix.find')} value={choices.text} onChange={(text) => choose({ text })} />
      <ToggleButtonGroup
        className="research-chips"
        aria-label={t('matrix.show')}
        selectionMode="multiple"
        selectedKeys={chips.filter((chip) => choices[chip])}
        onSelectionChange={(keys) => choose(Object.fromEntries(chips.map((chip) => [chip, keys.has(chip)])))}
      >
        {chips.map((chip) => (
          <ToggleButton key={chip} id={chip} className="research-chip">
            {chip === 'policies' || chip === 'claims' ? t(chipWords[chip], { count: counts[chip] }) : t(chipWords[chip])}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {!isNarrow && (
        <Field label={t('matrix.group')}>
          {(id) => (
            <Select
              id={id}
              value={choices.group}
              options={rowGroups.map((one) => [one, t(`matrix.group.${one}`)] as const)}
              onChoose={(group) => choose({ group })}
            />
          )}
        </Field>
      )}
      {!isNarrow && (
        <Field label={t('matrix.order')}>
          {(id) => (
            <Select
              id={id}
              value={choices.order}
              options={rowOrders.map((one) => [one, t(`matrix.order.${one}`)] as const)}
              onChoose={(order) => choose({ order })}
            />
          )}
        </Field>
      )}
      <Field label={t('matrix.asOf')}>
        {(id) => (
          <input
            id={id}
            type="date"
            className="research-field"
            max="9999-12-31"
            value={choices.asOf ?? ''}
            onChange={({ target: { value } }) => choose({ asOf: /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null })}
          />
        )}
      </Field>
    </>
  );
}
