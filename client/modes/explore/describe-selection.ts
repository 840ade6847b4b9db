import type { Line, Target } from '#contract/exploration.ts';
import type { GraphEdge, NodeId } from '#contract/graph.ts';
import { type Document, lineKey } from '../../state/document.ts';
import type { Language } from '../../state/session.ts';
import { describeVoices, joinNames, kindOf, type Translate } from '../../text/words.ts';
import { nameTarget } from './name-target.ts';
import { composeNodeRow, isConditional, type Known } from './outline-rows.ts';

type Words = { readonly t: Translate; readonly language: Language };
const most = 4;

const nameOf = (id: NodeId, known: Pick<Known, 'nodes'>, { t, language }: Words): string => nameTarget({ kind: 'node', id }, known, t, language);

/** What is read aloud of a selection: of a line its sentence, on how much it rests and who says what it speaks of. */
export function describeSelection(target: Target, { document, known }: { readonly document: Document; readonly known: Known }, words: Words): string {
  const { t, language } = words;
  if (target.kind === 'node') return composeNodeRow(target.id, { document, known, t, language }).text;
  if (target.kind === 'line') return describeLine(target.line, known, words);
  const names = target.ids.slice(0, most).map((id) => nameOf(id, known, words));
  const others = target.ids.length - names.length;
  return t('selection.nodes', {
    selected: t('menu.selected', { count: target.ids.length }),
    names: joinNames(others > 0 ? [...names, t('selection.others', { count: others })] : names, language),
  });
}

function describeLine(line: Line, known: Known, words: Words): string {
  const { t, language } = words;
  const statements = known.statements.get(lineKey(line)) ?? [];
  const claims = [line.from, line.to].filter((id) => kindOf(known.nodes.get(id)?.labels ?? []) === 'Claim');
  const isPosition = line.type === 'ASSERTS' || line.type === 'DENIES';
  const voiced = isPosition ? [] : claims.map((id) => t('selection.voice', { words: nameOf(id, known, words), voice: voiceOf(id, known, words) }));
  return [
    nameTarget({ kind: 'line', line }, known, t, language),
    ...voiced,
    ...(isConditional(line, statements) ? [t('outline.condition')] : []),
    ...(statements.length > 0 ? [describeBasis(statements, t)] : []),
    ...(claims.some((id) => known.claims.get(id)?.disputed === true) ? [t('selection.disputed')] : []),
  ].join('; ');
}

/** On how many statements and sources a line rests. */
function describeBasis(statements: readonly GraphEdge[], t: Translate): string {
  const sources = new Set(statements.map(({ properties }) => properties['source']).filter((source) => typeof source === 'string')).size;
  const judged = statements.some(({ properties }) => properties['by'] === 'curator') ? [t('selection.judgement')] : [];
  return [t('line.eyebrow', { count: statements.length }), ...(sources > 0 ? [t('selection.sources', { count: sources })] : judged)].join(', ');
}

const voiceOf = (id: NodeId, { claims, sources }: Known, { t, language }: Words): string => describeVoices(claims.get(id), sources, t, language);
