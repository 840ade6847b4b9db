import type { StyleRule } from '#contract/exploration.ts';
import { isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import { byField } from '../../../state/style/evaluate-rules.ts';
import { isStyleColour } from '../../../state/style/style-colours.ts';
import { type NameContext, nameField, nameValue } from './name-field.ts';

/** What a rule is for, in words: “nodes where kind is person”. */
export function describeTarget({ of, test }: StyleRule, context: NameContext): string {
  const { t } = context;
  if (test === null) return t(of === 'nodes' ? 'style.allNodes' : 'style.allLines');
  if (test.field === 'disputed' && (test.is === 'has' || test.is === 'isNot')) return t(`style.disputed.${of}.${test.is}`);
  return t(of === 'nodes' ? 'style.nodesWhere' : 'style.linesWhere', { condition: describeTest(test, context) });
}

function describeTest({ field, is, value }: NonNullable<StyleRule['test']>, context: NameContext): string {
  const { t } = context;
  if (is === 'has') return t('style.given', { field: nameField(field, t) });
  return t('style.condition', { field: nameField(field, t), is: t(`style.is.${is}`), value: nameValue(field, value, context) });
}

const lineNames = ['solid', 'dashed', 'dotted', 'double'] as const;
/** How a line is drawn, and its width in px: `dashed`, `dashed 3`, or `designed 3` where its dashes stay as they are. */
export type LineLook = { readonly look: (typeof lineNames)[number] | undefined; readonly width: number | undefined };
export function readLineLook(text: string): LineLook {
  const [name, size] = text.split(' ');
  const width = Number(size);
  return { look: lineNames.find((one) => one === name), width: size !== undefined && Number.isFinite(width) && width > 0 ? width : undefined };
}

function nameLineLook(of: StyleRule['of'], { look, width }: LineLook, { t }: NameContext): string {
  const named = look === undefined ? '' : t(of === 'nodes' ? 'style.gives.border' : 'style.gives.line', { value: t(`style.line.${look}`) });
  return [named, width === undefined ? '' : t('style.gives.width', { width })].filter((part) => part !== '').join(', ');
}

/** What a rule gives, in words, but for a colour that a field decides: its values are listed apart. */
export function describeGiven({ give, of }: Pick<StyleRule, 'give' | 'of'>, context: NameContext, { withColour }: { readonly withColour: boolean }): string {
  const { t, language } = context;
  const [size, colour] = [byField(give.size), byField(give.colour)];
  const parts = [
    withColour && colour !== undefined ? t('style.gives.colour', { value: t('style.by', { field: nameField(colour, t) }).toLocaleLowerCase(language) }) : '',
    withColour && give.colour !== undefined && isStyleColour(give.colour) ? t('style.gives.colour', { value: t(`style.colour.${give.colour}`) }) : '',
    size !== undefined ? t('style.gives.sizeBy', { field: nameField(size, t) }) : '',
    size === undefined && give.size !== undefined ? t('style.gives.size', { value: t('style.times', { number: give.size }) }) : '',
    give.icon !== undefined && isEntityLabel(give.icon)
      ? t('style.gives.icon', { value: nodeKinds[give.icon].name[language].toLocaleLowerCase(language) })
      : '',
    give.label !== undefined ? t('style.gives.label', { value: nameField(give.label, t) }) : '',
    give.line === undefined ? '' : nameLineLook(of, readLineLook(give.line), context),
  ].filter((part) => part !== '');
  return parts.join('; ');
}

/** A whole rule in words. */
export function describeRule(rule: StyleRule, context: NameContext): string {
  const gives = describeGiven(rule, context, { withColour: true });
  return context.t('style.joined', { what: describeTarget(rule, context), gives: gives === '' ? context.t('style.gives.nothing') : gives });
}
