import { type Measure, measures } from '#contract/measures.ts';
import type { GraphNode, NodeId, Source } from '#contract/graph.ts';
import { isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import type { Language } from '../../../state/session.ts';
import { type Scope, scopes } from '../../../state/style/measures.ts';
import { readPrefix } from '../../../state/style/read-field.ts';
import { others, several } from '../../../state/style/style-colours.ts';
import { nameNode, nameSource, nameType, type Translate } from '../../../text/words.ts';

export type NameContext = {
  readonly t: Translate;
  readonly language: Language;
  readonly known: { readonly nodes: ReadonlyMap<NodeId, GraphNode>; readonly sources: ReadonlyMap<NodeId, Source> };
};

const plainFields = ['kind', 'type', 'source', 'voice', 'sources', 'disputed', 'side'] as const;
const sides = ['for', 'against', 'both', 'none'] as const;

/** `degree@view` in its parts; undefined where it names no measure of ours. */
export function readMeasure(text: string): { readonly measure: Measure; readonly scope: Scope } | undefined {
  const [name, over] = text.split('@');
  const [measure, scope] = [measures.find((one) => one === name), scopes.find((one) => one === over)];
  return measure === undefined || scope === undefined ? undefined : { measure, scope };
}

/** A field of a rule in words. */
export function nameField(field: string, t: Translate): string {
  const property = readPrefix(field, 'property');
  if (property !== undefined) return t('style.field.property', { key: property });
  const measured = readMeasure(readPrefix(field, 'measure') ?? '');
  if (measured !== undefined) return t('style.field.measure', { measure: t(`style.measure.${measured.measure}`), scope: t(`style.scope.${measured.scope}`) });
  const plain = plainFields.find((one) => one === field);
  return plain === undefined ? field : t(`style.field.${plain}`);
}

/** A value of a field in words. */
export function nameValue(field: string, value: string, { t, language, known }: NameContext): string {
  if (value === several) return t('style.several');
  if (value === others) return t('style.others');
  if (field.startsWith('measure:community')) return t('style.community', { number: Number(value) + 1 });
  switch (field) {
    case 'kind':
      return isEntityLabel(value) ? nodeKinds[value].name[language].toLocaleLowerCase(language) : value;
    case 'type':
      return nameType(value, 'out', language);
    case 'disputed':
      return t('style.yes');
    case 'side': {
      const side = sides.find((one) => one === value);
      return side === undefined ? value : t(`style.side.${side}`);
    }
    case 'source':
    case 'voice': {
      if (value === 'source') return t('style.ownVoice');
      const [source, node] = [known.sources.get(value as NodeId), known.nodes.get(value as NodeId)];
      return source !== undefined ? nameSource(source, t) : node !== undefined ? nameNode(node, language) : value;
    }
    default:
      return value;
  }
}
