import type { Statement } from '#contract/answers.ts';
import type { LayoutName } from '#contract/exploration.ts';
import { type GraphNode, type NodeId, Source } from '#contract/graph.ts';
import { Lesson } from '#contract/lesson.ts';
import { PlayedLesson } from '#contract/played-lesson.ts';

const kinds = { ana: 'Person', beto: 'Person', carla: 'Person', plan: 'Policy' } as const;
type Word = keyof typeof kinds;
const names = { ana: 'Ana', beto: 'Beto', carla: 'Carla', plan: 'the plan' } as const;

const node = (word: Word): GraphNode => ({ id: word as string as NodeId, labels: ['Entity', kinds[word]], properties: { name: names[word] } });
const source = Source.parse({ id: 'source-a', title: 'An article', label: 'A', kind: 'article', language: 'en' });
const statement = (from: Word, type: string, to: Word): unknown => ({
  edge: { id: `${from} ${type} ${to}`, type, from, to, properties: {} },
  from: { id: from, kinds: ['Entity', kinds[from]], name: names[from] },
  to: { id: to, kinds: ['Entity', kinds[to]], name: names[to] },
  attributedTo: [],
  occasion: null,
  passages: [{ id: `p-${from}`, source: 'source-a', position: 1, locator: '¶ 1', locatorEs: 'párr. 1', paraphrase: 'It says so.', paraphraseEs: 'Lo dice.' }],
  source,
});

/** A lesson of one step over a graph of four: Ana supports a plan, Beto opposes it, and of Carla nothing is recorded. */
export function playSmallLesson({
  nodes,
  places = [],
  layout = 'force',
  policy = null,
}: {
  readonly nodes: readonly Word[];
  readonly places?: readonly { readonly id: Word; readonly x: number; readonly y: number }[];
  readonly layout?: LayoutName;
  readonly policy?: Word | null;
}): PlayedLesson {
  const statements = [statement('ana', 'SUPPORTS', 'plan'), statement('beto', 'OPPOSES', 'plan')] as readonly Statement[];
  const drawn = new Set<string>(nodes);
  return PlayedLesson.parse({
    id: 'small',
    origin: 'shipped',
    lesson: Lesson.parse({
      title: { en: 'Small', es: 'Pequeña' },
      summary: { en: 'A lesson', es: 'Una lección' },
      level: 'anyone',
      minutes: 5,
      languages: ['en', 'es'],
      steps: [{ id: 'first', header: { en: 'First', es: 'Primero' }, text: { en: 'Look.', es: 'Mira.' }, view: { nodes, layout } }],
    }),
    changes: [],
    steps: [
      {
        id: 'first',
        nodes,
        lines: statements.map(({ edge: { from, type, to } }) => ({ from, type, to })).filter(({ from, to }) => drawn.has(from) && drawn.has(to)),
        policy,
        layout,
        places,
        size: null,
        changes: [],
        result: null,
      },
    ],
    nodes: nodes.map(node),
    statements,
    voices: [],
    sources: [source],
    degrees: {},
    dataVersion: 1,
  });
}
