import type { Statement } from '#contract/answers.ts';
import { EdgeId, type GraphNode, NodeId } from '#contract/graph.ts';
import { Lesson, type LessonStep, type Question } from '#contract/lesson.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';

export const id = (text: string): NodeId => NodeId.parse(text);

const node = (name: string, label: string, properties: GraphNode['properties']): GraphNode => ({ id: id(name), labels: ['Entity', label], properties });

export const nodes: readonly GraphNode[] = [
  node('trump', 'Person', { name: 'Donald Trump', aliases: ['Trump', 'President Trump'], aliasesEs: ['presidente Trump'] }),
  node('sheinbaum', 'Person', { name: 'Claudia Sheinbaum', aliases: ['Sheinbaum'] }),
  node('amlo', 'Person', { name: 'Andrés Manuel López Obrador', aliases: ['AMLO', 'López Obrador'] }),
  node('usa', 'Place', { name: 'United States', nameEs: 'Estados Unidos', aliases: ['US'], aliasesEs: ['EE. UU.'], phrase: 'the United States' }),
  node('troops', 'Policy', {
    name: 'US troop deployment to Mexico',
    nameEs: 'Envío de tropas de EE. UU. a México',
    phrase: 'the US troop deployment to Mexico',
    phraseEs: 'el envío de tropas de EE. UU. a México',
  }),
  node('cooperation', 'Policy', { name: 'Security cooperation', nameEs: 'Cooperación en seguridad' }),
  node('agreed', 'Claim', { name: 'Mexico approved the entry of US troops', nameEs: 'México aprobó la entrada de tropas de EE. UU.' }),
];

const sources = {
  a: { id: id('a'), title: 'Offer rejected', label: 'A', kind: 'article', language: 'en' },
  b: { id: id('b'), title: 'Claim denied', label: 'B', kind: 'article', language: 'en' },
} as const;

const referTo = (wanted: string): Statement['from'] => {
  const found = nodes.find((one) => one.id === wanted);
  const read = (key: string) => (typeof found?.properties[key] === 'string' ? { [key]: found.properties[key] } : {});
  return { id: id(wanted), kinds: found?.labels ?? [], name: wanted, ...read('name'), ...read('nameEs'), ...read('phrase'), ...read('phraseEs') };
};

export function statement(from: string, type: string, to: string, of: 'a' | 'b' = 'a', properties: Statement['edge']['properties'] = {}): Statement {
  const edge = EdgeId.parse(`${from}.${type}.${to}.${of}`);
  return {
    edge: { id: edge, type, from: id(from), to: id(to), properties },
    from: referTo(from),
    to: referTo(to),
    attributedTo: 'quote' in properties ? [referTo(from)] : [],
    occasion: null,
    source: sources[of],
    passages: [
      {
        id: id(`${edge}.passage`),
        source: id(of),
        position: 1,
        locator: 'Paragraph 1',
        locatorEs: 'Párrafo 1',
        paraphrase: `Passage on ${from} ${type} ${to}`,
        paraphraseEs: `Pasaje sobre ${from} ${type} ${to}`,
      },
    ],
  };
}

export const statements: readonly Statement[] = [
  statement('trump', 'PROPOSES', 'troops'),
  statement('sheinbaum', 'OPPOSES', 'troops', 'a', { quote: 'not on the table', quoteLanguage: 'en' }),
  statement('sheinbaum', 'OPPOSES', 'troops', 'b'),
  statement('amlo', 'OPPOSES', 'troops', 'b'),
  statement('sheinbaum', 'SUPPORTS', 'cooperation', 'a', { condition: 'respect for sovereignty', conditionEs: 'respeto a la soberanía' }),
  statement('trump', 'ASSERTS', 'agreed', 'b', { quote: 'approved', quoteLanguage: 'en' }),
  statement('sheinbaum', 'DENIES', 'agreed', 'b'),
];

const opposes = { type: 'OPPOSES', to: 'troops' };
export const questions = {
  one: {
    kind: 'choose',
    ask: { en: 'Who denies the claim?', es: '¿Quién niega la afirmación?' },
    options: [{ node: 'trump' }, { node: 'sheinbaum' }, { words: { en: 'Neither of them', es: 'Ninguno de los dos' } }],
    answer: { when: { type: 'DENIES', to: 'agreed' }, take: 'from' },
    explain: { en: 'Her answer is told in the author’s words.', es: 'Su respuesta se cuenta en palabras del autor.' },
  },
  several: {
    kind: 'choose',
    ask: { en: 'Who opposes the deployment?', es: '¿Quién se opone al envío?' },
    options: [{ node: 'trump' }, { node: 'sheinbaum' }, { node: 'amlo' }],
    answer: { when: opposes, take: 'from' },
  },
  match: {
    kind: 'match',
    ask: { en: 'Match each with what they do.', es: 'Una a cada quien con lo que hace.' },
    pairs: [
      { left: { node: 'trump' }, right: { words: { en: 'asserts it', es: 'lo afirma' } }, when: { from: 'trump', type: 'ASSERTS', to: 'agreed' } },
      { left: { node: 'sheinbaum' }, right: { words: { en: 'denies it', es: 'lo niega' } }, when: { from: 'sheinbaum', type: 'DENIES', to: 'agreed' } },
      { left: { node: 'amlo' }, right: { words: { en: 'opposes the deployment', es: 'se opone al envío' } }, when: { from: 'amlo', ...opposes } },
    ],
  },
  policies: {
    kind: 'match',
    ask: { en: 'Match each with a policy that the stance is about.', es: 'Una a cada quien con una política.' },
    pairs: [
      { left: { node: 'sheinbaum' }, right: { node: 'cooperation' }, when: { from: 'sheinbaum', to: 'cooperation' } },
      { left: { node: 'amlo' }, right: { node: 'troops' }, when: { from: 'amlo', to: 'troops' } },
    ],
  },
  node: {
    kind: 'point',
    ask: { en: 'Select who proposes it.', es: 'Seleccione a quien lo propone.' },
    answer: { when: { type: 'PROPOSES', to: 'troops' }, take: 'from' },
  },
  line: {
    kind: 'point',
    ask: { en: 'Select the line with the words “not on the table”.', es: 'Seleccione la línea con las palabras «not on the table».' },
    answer: { when: { ...opposes, quoted: true }, take: 'line' },
  },
  name: { kind: 'short', ask: { en: 'Name one who opposes it.', es: 'Nombre a alguien que se opone.' }, answer: { when: opposes, take: 'from' } },
  count: { kind: 'short', ask: { en: 'How many oppose it?', es: '¿Cuántos se oponen?' }, answer: { when: opposes, take: 'from', give: 'count' } },
  gone: {
    kind: 'point',
    ask: { en: 'Select who excludes it.', es: 'Seleccione a quien lo excluye.' },
    answer: { when: { type: 'EXCLUDES', to: 'troops' }, take: 'from' },
  },
} as const;
export type QuestionName = keyof typeof questions;

/** A lesson with a step for each question, as the server would play it. */
export function playQuestions(names: readonly QuestionName[] = Object.keys(questions) as QuestionName[], from = statements): PlayedLesson {
  const all = nodes.map((one) => one.id);
  const lesson = Lesson.parse({
    title: { en: 'Questions', es: 'Preguntas' },
    summary: { en: 'One of each.', es: 'Una de cada.' },
    level: 'anyone',
    minutes: 10,
    languages: ['en', 'es'],
    steps: names.map((name) => ({ id: name, header: { en: name, es: name }, text: { en: name, es: name }, view: { nodes: all }, question: questions[name] })),
  });
  const lines = [...new Map(from.map(({ edge: { type, from: start, to } }) => [`${start} ${type} ${to}`, { from: start, type, to }])).values()];
  return {
    id: 'questions',
    origin: 'shipped',
    lesson,
    changes: [],
    steps: names.map((name) => ({ id: name, nodes: all, lines, policy: null, layout: 'force', places: [], size: null, changes: [], result: null })),
    nodes: [...nodes],
    statements: [...from],
    voices: [{ id: id('agreed'), disputed: true, assertedBy: [referTo('trump')], deniedBy: [referTo('sheinbaum')] }],
    sources: [sources.a, sources.b],
    degrees: {},
    dataVersion: 1,
  };
}

export function stepOf(played: PlayedLesson, name: QuestionName): LessonStep & { readonly question: Question } {
  const step = played.lesson.steps.find((one) => one.id === name);
  if (step?.question === undefined) throw new Error(`The lesson has no question ${name}`);
  return { ...step, question: step.question };
}
