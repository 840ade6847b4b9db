import { type FormEvent, useState } from 'react';
import { Button, Label, RadioGroup } from 'react-aria-components';
import type { StyleRule } from '#contract/exploration.ts';
import { entityLabels, nodeKinds } from '#contract/vocabulary.ts';
import { kindsWithIcon } from '../../../canvas/node-icons.ts';
import { styleColours } from '../../../state/style/style-colours.ts';
import { useText } from '../../../use-desk.ts';
import { Choice } from '../../../parts/choice.tsx';
import { TextInput } from '../../../parts/text-input.tsx';
import { TickOne } from '../../../parts/tick.tsx';
import { readLineLook } from './describe-rule.ts';
import { fieldOptions, listColourFields, listFields, listNumberFields, listValues } from './list-options.ts';
import { useNameContext, useStyleFacts } from './use-style-facts.ts';

const all = 'all';
const designed = 'designed';
const scales = ['0.6', '0.8', '1.25', '1.5', '2'] as const;
const widths = ['0.75', '1', '2', '3', '4', '6'] as const;
const comparisons = ['is', 'isNot', 'contains', 'atLeast', 'atMost', 'has'] as const;
type Give = StyleRule['give'];

/** A form for one rule: what it is for, and what it gives. Nothing changes before it is applied. */
export function RuleEditor({
  rule,
  onApply,
  onCancel,
}: {
  readonly rule: StyleRule;
  readonly onApply: (rule: StyleRule) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useText();
  const [draft, setDraft] = useState(rule);
  const isOfNodes = draft.of === 'nodes';
  const set = (channel: keyof Give, value: string) => {
    const { [channel]: _, ...rest } = draft.give;
    setDraft({ ...draft, give: value === designed ? rest : { ...rest, [channel]: value } });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onApply(draft);
  };
  return (
    <form className="rule-editor" onSubmit={submit}>
      <RadioGroup className="field" value={draft.of} onChange={(of) => setDraft({ ...draft, of: of as StyleRule['of'], test: null, give: {} })}>
        <Label>{t('style.of')}</Label>
        <div className="rule-of">
          <TickOne value="nodes">{t('style.of.nodes')}</TickOne>
          <TickOne value="lines">{t('style.of.lines')}</TickOne>
        </div>
      </RadioGroup>
      <TestFields draft={draft} onChange={(test) => setDraft({ ...draft, test })} />
      <ColourField draft={draft} onChoose={(value) => set('colour', value)} />
      {isOfNodes && <SizeField draft={draft} onChoose={(value) => set('size', value)} />}
      {isOfNodes && <IconField draft={draft} onChoose={(value) => set('icon', value)} />}
      {isOfNodes && <LabelField draft={draft} onChoose={(value) => set('label', value)} />}
      <LineFields draft={draft} onChoose={(value) => set('line', value)} />
      <div className="buttons">
        <Button type="submit" className="button button-filled">
          {t('style.apply')}
        </Button>
        <Button className="button" onPress={onCancel}>
          {t('style.cancel')}
        </Button>
      </div>
    </form>
  );
}

type Part = { readonly draft: StyleRule; readonly onChoose: (value: string) => void };

function TestFields({ draft: { of, test }, onChange }: { readonly draft: StyleRule; readonly onChange: (test: StyleRule['test']) => void }) {
  const { t } = useText();
  const facts = useStyleFacts();
  const context = useNameContext();
  const fields = [{ id: all, name: t(of === 'nodes' ? 'style.allNodes' : 'style.allLines') }, ...fieldOptions(listFields(of, facts), context)];
  const values = test === null ? [] : listValues(of, test.field, facts, context);
  const first = (field: string) => listValues(of, field, facts, context)[0]?.id ?? '';
  const choose = (field: string) => {
    if (field === all) return onChange(null);
    const is = field === 'disputed' ? 'has' : field === 'sources' || field.startsWith('measure:') ? 'atLeast' : 'is';
    onChange({ field, is, value: is === 'is' ? first(field) : is === 'has' ? '' : '1' });
  };
  return (
    <>
      <Choice label={t('style.where')} options={fields} chosen={test?.field ?? all} onChoose={choose} />
      {test !== null && (
        <Choice
          label={t('style.is')}
          options={comparisons.filter((id) => test.field !== 'disputed' || id === 'has' || id === 'isNot').map((id) => ({ id, name: t(`style.is.${id}`) }))}
          chosen={test.is}
          onChoose={(is) => onChange({ ...test, is: comparisons.find((one) => one === is) ?? 'is', ...(test.field === 'disputed' && { value: 'yes' }) })}
        />
      )}
      {test !== null &&
        test.is !== 'has' &&
        test.field !== 'disputed' &&
        (values.length > 0 && (test.is === 'is' || test.is === 'isNot') ? (
          <Choice label={t('style.value')} options={values} chosen={test.value} onChoose={(value) => onChange({ ...test, value })} />
        ) : (
          <TextInput label={t('style.value')} value={test.value} onChange={(value) => onChange({ ...test, value })} />
        ))}
    </>
  );
}

function ColourField({ draft: { of, give }, onChoose }: Part) {
  const { t } = useText();
  const context = useNameContext();
  const by = fieldOptions(listColourFields(of), context).map(({ id, name }) => ({ id: `by:${id}`, name: t('style.by', { field: name }) }));
  const named = styleColours.map((id) => ({ id, name: t(`style.colour.${id}`) }));
  return (
    <Choice
      label={t('style.colour')}
      options={[{ id: designed, name: t('style.asDesigned') }, ...named, ...by]}
      chosen={give.colour ?? designed}
      onChoose={onChoose}
    />
  );
}

function SizeField({ draft: { give }, onChoose }: Part) {
  const { t } = useText();
  const facts = useStyleFacts();
  const context = useNameContext();
  const by = fieldOptions(listNumberFields(facts), context).map(({ id, name }) => ({ id: `by:${id}`, name: t('style.by', { field: name }) }));
  const fixed = scales.map((id) => ({ id, name: t('style.times', { number: id }) }));
  return (
    <Choice
      label={t('style.size')}
      options={[{ id: designed, name: t('style.asDesigned') }, ...fixed, ...by]}
      chosen={give.size ?? designed}
      onChoose={onChoose}
    />
  );
}

function IconField({ draft: { give }, onChoose }: Part) {
  const { t, language } = useText();
  const icons = entityLabels.filter((kind) => kindsWithIcon.includes(kind)).map((id) => ({ id, name: nodeKinds[id].name[language] }));
  return (
    <Choice label={t('style.icon')} options={[{ id: designed, name: t('style.asDesigned') }, ...icons]} chosen={give.icon ?? designed} onChoose={onChoose} />
  );
}

function LabelField({ draft: { give }, onChoose }: Part) {
  const { t } = useText();
  const facts = useStyleFacts();
  const context = useNameContext();
  const properties = fieldOptions(
    listFields('nodes', facts).filter((field) => field.startsWith('property:')),
    context,
  );
  return (
    <Choice
      label={t('style.label')}
      options={[{ id: designed, name: t('style.asDesigned') }, ...properties]}
      chosen={give.label ?? designed}
      onChoose={onChoose}
    />
  );
}

function LineFields({ draft: { of, give }, onChoose }: Part) {
  const { t } = useText();
  const looks = of === 'nodes' ? (['solid', 'dashed', 'double'] as const) : (['solid', 'dashed', 'dotted'] as const);
  const { look, width } = readLineLook(give.line ?? '');
  const choose = (nextLook: string, nextWidth: number | undefined) =>
    onChoose(nextWidth === undefined || of === 'nodes' ? nextLook : `${nextLook} ${nextWidth}`);
  return (
    <>
      <Choice
        label={t(of === 'nodes' ? 'style.border' : 'style.line')}
        options={[{ id: designed, name: t('style.asDesigned') }, ...looks.map((id) => ({ id, name: t(`style.line.${id}`) }))]}
        chosen={look ?? designed}
        onChoose={(next) => choose(next, width)}
      />
      {of === 'lines' && (
        <Choice
          label={t('style.width')}
          options={[{ id: designed, name: t('style.asDesigned') }, ...widths.map((id) => ({ id, name: `${id} px` }))]}
          chosen={width === undefined ? designed : String(width)}
          onChoose={(next) => choose(look ?? designed, next === designed ? undefined : Number(next))}
        />
      )}
    </>
  );
}
