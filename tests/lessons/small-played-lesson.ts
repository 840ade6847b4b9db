import type { Statement } from '#contract/answers.ts';
import type { EdgeId, GraphNode, NodeId, Passage, Source } from '#contract/graph.ts';
import { Lesson } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';

const id = (text: string) => text as NodeId;
const node = (key: string, label: string, name: string, nameEs: string): GraphNode => ({ id: id(key), labels: [label], properties: { name, nameEs } });
const source: Source = {
  id: id('source-a'),
  title: 'On the bridge',
  label: 'A',
  kind: 'article',
  language: 'en',
  author: 'Ann Writer',
  published: '2026-01-02',
};
const passage: Passage = {
  id: id('source-a:p3'),
  source: source.id,
  position: 3,
  locator: 'paragraph 3',
  locatorEs: 'párrafo 3',
  paraphrase: 'The mayor said that the bridge should be built.',
  paraphraseEs: 'La alcaldesa dijo que el puente debía construirse.',
};
const mayor = node('mayor', 'Person', 'The Mayor', 'La Alcaldesa');
const bridge = node('bridge', 'Policy', 'New bridge', 'Puente nuevo');
const refer = ({ id: key, labels, properties }: GraphNode) => ({
  id: key,
  kinds: labels,
  name: String(properties['name']),
  nameEs: String(properties['nameEs']),
});
const statement: Statement = {
  edge: { id: 'mayor~SUPPORTS~bridge' as EdgeId, type: 'SUPPORTS', from: mayor.id, to: bridge.id, properties: {} },
  from: refer(mayor),
  to: refer(bridge),
  attributedTo: [],
  occasion: null,
  passages: [passage],
  source,
};

/** A lesson of one step about a line between two nodes, with marks in its words that could be taken for HTML or end a script. */
export const smallPlayedLesson: PlayedLesson = {
  id: 'bridge',
  origin: 'shipped',
  lesson: Lesson.parse({
    title: { en: 'A bridge & <more>', es: 'Un puente' },
    summary: { en: 'Who wants the bridge.', es: 'Quién quiere el puente.' },
    level: 'secondary',
    minutes: 20,
    languages: ['en', 'es'],
    steps: [
      {
        id: 'the-bridge',
        header: { en: 'The bridge', es: 'El puente' },
        text: {
          en: 'The [mayor](mayor) is *for* it. </script><script>alert("out")</script> <!-- \u2028 -->',
          es: 'La [alcaldesa](mayor) está *a favor*.',
        },
        view: { nodes: ['mayor', 'bridge'] },
        highlights: [{ from: 'mayor', type: 'SUPPORTS', to: 'bridge' }],
        question: {
          kind: 'point',
          ask: { en: 'Who supports it?', es: '¿Quién lo apoya?' },
          explain: { en: 'Only after an answer.', es: 'Solo tras responder.' },
          answer: { when: { type: 'SUPPORTS', to: 'bridge' }, take: 'from' },
        },
        note: { en: 'For the teacher alone.', es: 'Solo para quien enseña.' },
      },
    ],
  }),
  changes: [],
  steps: [
    {
      id: 'the-bridge',
      nodes: [mayor.id, bridge.id],
      lines: [{ from: mayor.id, type: 'SUPPORTS', to: bridge.id }],
      policy: null,
      layout: 'force',
      places: [],
      size: null,
      changes: [],
      result: null,
    },
  ],
  nodes: [mayor, bridge],
  statements: [statement],
  voices: [],
  sources: [source],
  degrees: { mayor: 1, bridge: 1 },
  dataVersion: 1,
};
