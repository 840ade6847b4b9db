import type { GraphNode, NodeId, Source } from '#contract/graph.ts';
import { type EntityLabel, isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import type { Step } from '../../state/history.ts';
import type { Language } from '../../state/session.ts';
import type { TextKey } from '../../text/en.ts';
import { nameDate, nameKind, nameNode, nameSource, nameType, type Translate } from '../../text/words.ts';

type Known = { readonly nodes: ReadonlyMap<NodeId, GraphNode>; readonly sources?: ReadonlyMap<NodeId, Source> };

/** A step in words, with the names of now; several nodes are counted, not named. */
export function describeStep({ command, values }: Step, known: Known, t: Translate, language: Language): string {
  const { nodes } = known;
  const node = nodes.get(values['node'] as NodeId);
  const count = Number(values['count'] ?? 1);
  const name = count > 1 ? t('step.several', { count }) : node === undefined ? String(values['node'] ?? '') : nameNode(node, language);
  const brought = t('expand.brought', { count: Number(values['brought'] ?? 0) });
  const lines = t('map.lines', { count: Number(values['lines'] ?? 0) });
  return t(stepKey(command), { ...values, ...nameDays(values, language), name, brought, lines, what: nameLeftOut(values, known, t, language) });
}

const stepKey = (command: string): TextKey => (command.startsWith('nudge') ? 'command.moveNodes.step' : (`command.${command}.step` as TextKey));

type Values = Step['values'];
const nameDays = (values: Values, language: Language): Values =>
  Object.fromEntries(['from', 'to', 'asOf'].flatMap((key) => (values[key] === undefined ? [] : [[key, nameDate(String(values[key]), language)]])));

/** What a filter leaves out or shows again. */
function nameLeftOut({ kind, type, source, voice }: Values, { nodes, sources }: Known, t: Translate, language: Language): string {
  if (kind !== undefined) return isEntityLabel(String(kind)) ? nodeKinds[kind as EntityLabel].plural[language] : nameKind([String(kind)], language);
  if (type !== undefined) return nameType(String(type), 'out', language);
  if (voice === 'source') return t('filters.ownVoice');
  const id = String(source ?? voice ?? '') as NodeId;
  const [asSource, node] = [sources?.get(id), nodes.get(id)];
  return asSource !== undefined ? nameSource(asSource, t) : node !== undefined ? nameNode(node, language) : id;
}
