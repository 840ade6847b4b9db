import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { StyleRule } from '#contract/exploration.ts';
import { type RuleChange, setRules } from '../../../commands/style/set-rules.ts';
import { useDesk, useDocument, useText } from '../../../use-desk.ts';
import { Section } from '../section.tsx';
import { Tick } from '../../../parts/tick.tsx';
import { describeRule } from './describe-rule.ts';
import { RuleEditor } from './rule-editor.tsx';
import { useNameContext } from './use-style-facts.ts';

const most = 100;
const fresh: StyleRule = { of: 'nodes', isOn: true, test: null, give: { colour: 'style-1' } };

/** The rules in their order, each to be switched, edited, copied, moved and removed. */
export function RuleList() {
  const desk = useDesk();
  const { t } = useText();
  const { rules } = useDocument();
  const [edited, setEdited] = useState<number | null>(null);
  const add = useRef<HTMLButtonElement>(null);
  const change = (next: readonly StyleRule[], what: RuleChange) => void setRules.run(desk, { rules: next, change: what });
  const apply = (place: number, rule: StyleRule) => {
    const isNew = place >= rules.length;
    change(isNew ? [...rules, rule] : rules.map((one, at) => (at === place ? rule : one)), { context: isNew ? 'added' : 'edited', rule: place + 1 });
    setEdited(null);
  };
  const move = (place: number, by: -1 | 1) => {
    const [one, other] = [rules[place], rules[place + by]];
    if (one === undefined || other === undefined) return;
    change(
      rules.map((rule, at) => (at === place ? other : at === place + by ? one : rule)),
      { context: by < 0 ? 'up' : 'down', rule: place + 1 },
    );
  };
  return (
    <Section title={t('style.rules')} count={rules.length}>
      {rules.length === 0 && edited === null && <p className="minor">{t('style.none')}</p>}
      <ol className="rules">
        {rules.map((rule, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a rule is the one at its place
          <li key={place} className="rule">
            {edited === place ? (
              <RuleEditor rule={rule} onApply={(next) => apply(place, next)} onCancel={() => setEdited(null)} />
            ) : (
              <RuleItem
                rule={rule}
                place={place}
                count={rules.length}
                onEdit={() => setEdited(place)}
                onSwitch={(isOn) =>
                  change(
                    rules.map((one, at) => (at === place ? { ...one, isOn } : one)),
                    { context: isOn ? 'on' : 'off', rule: place + 1 },
                  )
                }
                onMove={(by) => move(place, by)}
                onCopy={() => change([...rules.slice(0, place + 1), rule, ...rules.slice(place + 1)], { context: 'copied', rule: place + 1 })}
                onRemove={() => {
                  change(
                    rules.filter((_, at) => at !== place),
                    { context: 'removed', rule: place + 1 },
                  );
                  // The button that was pressed goes with its rule.
                  add.current?.focus();
                }}
              />
            )}
          </li>
        ))}
      </ol>
      {edited !== null && edited >= rules.length && <RuleEditor rule={fresh} onApply={(rule) => apply(rules.length, rule)} onCancel={() => setEdited(null)} />}
      {rules.length >= most ? (
        <p className="minor">{t('style.full')}</p>
      ) : (
        <Button ref={add} className="button button-start" isDisabled={edited !== null} onPress={() => setEdited(rules.length)}>
          {t('style.add')}
        </Button>
      )}
    </Section>
  );
}

function RuleItem({
  rule,
  place,
  count,
  onEdit,
  onSwitch,
  onMove,
  onCopy,
  onRemove,
}: {
  readonly rule: StyleRule;
  readonly place: number;
  readonly count: number;
  readonly onEdit: () => void;
  readonly onSwitch: (isOn: boolean) => void;
  readonly onMove: (by: -1 | 1) => void;
  readonly onCopy: () => void;
  readonly onRemove: () => void;
}) {
  const { t } = useText();
  const context = useNameContext();
  const act = (name: 'edit' | 'copy' | 'up' | 'down' | 'remove', onPress: () => void, isDisabled = false) => (
    <Button
      className="button button-small"
      aria-label={t('style.actionOf', { action: t(`style.${name}`), rule: place + 1 })}
      isDisabled={isDisabled}
      onPress={onPress}
    >
      {t(`style.${name}`)}
    </Button>
  );
  return (
    <>
      <Tick isSelected={rule.isOn} onChange={onSwitch}>
        <span>{t('style.rule', { rule: place + 1, words: describeRule(rule, context) })}</span>
      </Tick>
      <div className="rule-actions">
        {act('edit', onEdit)}
        {act('copy', onCopy, count >= most)}
        {act('up', () => onMove(-1), place === 0)}
        {act('down', () => onMove(1), place === count - 1)}
        {act('remove', onRemove)}
      </div>
    </>
  );
}
