import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { LessonLine, Question } from '#contract/lesson.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import type { Language } from '../../../../state/session.ts';
import { joinVerb, referToKnown } from '../../../../text/tell.ts';
import { kindOf, nameType } from '../../../../text/words.ts';

/** What a question is made among. */
export type AskedAmong = {
  /** What the step draws, in its order. */
  readonly drawn: readonly NodeId[];
  readonly nodes: ReadonlyMap<NodeId, GraphNode>;
  /** Lines of the graph as far as the page knows them. */
  readonly lines: readonly LessonLine[];
};

const mostOptions = 8;

const isAgent = (id: NodeId, nodes: AskedAmong['nodes']): boolean => {
  const kind = kindOf(nodes.get(id)?.labels ?? []);
  return kind !== undefined && nodeKinds[kind].agent;
};

/** The kinds of those that stand beside a node as answers: agents beside agents, else its own kind. */
function rivalsOf(id: NodeId, { drawn, nodes }: AskedAmong): readonly NodeId[] {
  const kind = kindOf(nodes.get(id)?.labels ?? []);
  return drawn.filter((one) => (isAgent(id, nodes) ? isAgent(one, nodes) : kindOf(nodes.get(one)?.labels ?? []) === kind));
}

const withoutAside = (verb: string): string => verb.replace(/^según la fuente /, '');

/** “opposes the US troop deployment to Mexico”, without who. */
function tellDeed({ type, to }: LessonLine, nodes: AskedAmong['nodes'], language: Language): string {
  const { verb, object } = joinVerb(withoutAside(nameType(type, 'out', language)), referToKnown(to, nodes), language);
  return `${verb} ${object}`;
}

/**
 * A whole question about who stands at the start of a line: “who opposes …?”. Its right answer is every one that the graph has there, so it is never
 * written down. Where all or none of those drawn would be right, or there is nothing to choose between, the class points at the answer instead.
 */
export function questionFromLine(line: LessonLine, among: AskedAmong): Question {
  const { nodes, lines } = among;
  const { from, type, to } = line;
  const right = new Set([from, ...lines.flatMap((one) => (one.type === type && one.to === to ? [one.from] : []))]);
  const rivals = rivalsOf(from, among).filter((id) => id !== to);
  const wrong = rivals.filter((id) => !right.has(id));
  const most = Math.max(1, mostOptions - Math.min(wrong.length, mostOptions / 2));
  const chosen = new Set([from, ...rivals.filter((id) => right.has(id) && id !== from).slice(0, most - 1)]);
  for (const id of wrong.slice(0, mostOptions - chosen.size)) chosen.add(id);
  // In the order of the map, so that the right ones do not stand first.
  const options = rivals.filter((id) => chosen.has(id));
  const who = isAgent(from, nodes) ? { en: 'who', es: 'quién' } : { en: 'what', es: 'qué' };
  const en = `According to the sources, ${who.en} ${tellDeed(line, nodes, 'en')}?`;
  const es = `Según las fuentes, ¿${who.es} ${tellDeed(line, nodes, 'es')}?`;
  const answer = { when: { type, to }, take: 'from' as const };
  if (options.length < 2 || wrong.length === 0)
    return { kind: 'point', ask: { en: `${en} Select the answer on the map.`, es: `${es} Selecciona la respuesta en el mapa.` }, answer };
  return { kind: 'choose', ask: { en, es }, options: options.map((node) => ({ node })), answer };
}
