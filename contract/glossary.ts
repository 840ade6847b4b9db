import type { Bilingual } from './vocabulary.ts';

/** A word that a lesson may need explained: plain words for a reader of fifteen, and other terms to see. */
export type GlossaryTerm = { readonly term: Bilingual; readonly means: Bilingual; readonly see?: readonly string[] };

const explain = (term: readonly [string, string], en: string, es: string, see: readonly string[] = []): GlossaryTerm => ({
  term: { en: term[0], es: term[1] },
  means: { en, es },
  ...(see.length > 0 && { see }),
});

/** The terms that lessons link to as `glossary:claim`, by their ids. */
export const glossaryTerms: Readonly<Record<string, GlossaryTerm>> = {
  agent: explain(
    ['agent', 'actor'],
    'A person, a group, an organization or a country that can do or say something.',
    'Una persona, un grupo, una organización o un país que puede hacer o decir algo.',
    ['stance'],
  ),
  attribution: explain(
    ['attribution', 'atribución'],
    'Saying who said something. Here every statement names the source it comes from, and the speaker where there is one.',
    'Decir quién dijo algo. Aquí cada declaración nombra la fuente de la que procede y, si lo hay, a quien habla.',
    ['source', 'statement'],
  ),
  claim: explain(
    ['claim', 'afirmación'],
    'A sentence that somebody says is so. Others may say that it is not; being written down here does not make it true.',
    'Una frase que alguien da por cierta. Otros pueden decir que no lo es; que figure aquí no la hace verdadera.',
    ['disputed', 'fact', 'reason'],
  ),
  condition: explain(
    ['condition', 'condición'],
    'What somebody asks for before agreeing: yes, but only if something else holds.',
    'Lo que alguien pide para estar de acuerdo: sí, pero solo si se cumple otra cosa.',
    ['stance'],
  ),
  cypher: explain(
    ['Cypher', 'Cypher'],
    'A language for asking a graph questions. You draw what you look for with letters and arrows: (someone)-[:OPPOSES]->(something).',
    'Un lenguaje para hacer preguntas a un grafo. Se dibuja lo que se busca con letras y flechas: (alguien)-[:OPPOSES]->(algo).',
    ['query', 'pattern', 'graph'],
  ),
  dataset: explain(
    ['data set', 'conjunto de datos'],
    'Everything that was collected on one subject, kept together with a name and a version.',
    'Todo lo que se reunió sobre un tema, guardado junto con un nombre y una versión.',
    ['graph', 'source'],
  ),
  disputed: explain(
    ['disputed', 'en disputa'],
    'Said of a claim that one side asserts and another denies, or that cannot be true together with another claim. Postura shows both sides and does not decide.',
    'Se dice de una afirmación que unos hacen y otros niegan, o que no puede ser cierta junto con otra. Postura muestra ambos lados y no decide.',
    ['claim', 'source'],
  ),
  fact: explain(
    ['fact', 'hecho'],
    'What can be checked: it happened or it did not, whatever anybody thinks of it. A claim of fact says that something is so and can turn out wrong.',
    'Lo que se puede comprobar: ocurrió o no ocurrió, piense cada cual lo que piense. Una afirmación de hecho dice que algo es así y puede resultar falsa.',
    ['prediction', 'judgement'],
  ),
  graph: explain(
    ['graph', 'grafo'],
    'Things drawn as shapes, and lines between them that say how they are related. Not a chart with axes.',
    'Cosas dibujadas como figuras, y líneas entre ellas que dicen cómo se relacionan. No es una gráfica con ejes.',
    ['node', 'relationship'],
  ),
  judgement: explain(
    ['judgement', 'juicio'],
    'A claim about what is good, right or should be done. It cannot be checked like a fact, but it can have reasons.',
    'Una afirmación sobre lo que es bueno, justo o debería hacerse. No se comprueba como un hecho, pero puede tener razones.',
    ['fact', 'reason'],
  ),
  label: explain(
    ['label', 'etiqueta'],
    'The word that says what kind of thing a node is: Person, Policy, Claim.',
    'La palabra que dice qué clase de cosa es un nodo: Person (persona), Policy (política), Claim (afirmación).',
    ['node', 'property'],
  ),
  node: explain(
    ['node', 'nodo'],
    'One thing in a graph, drawn as a shape: a person, a policy, a claim.',
    'Una cosa de un grafo, dibujada como una figura: una persona, una política, una afirmación.',
    ['graph', 'relationship'],
  ),
  paraphrase: explain(
    ['paraphrase', 'paráfrasis'],
    'What a text says, told in other words. The passages here are paraphrases, so they never stand in quotation marks.',
    'Lo que dice un texto, contado con otras palabras. Los pasajes de aquí son paráfrasis; por eso no llevan comillas.',
    ['quote', 'passage'],
  ),
  passage: explain(
    ['passage', 'pasaje'],
    'The place in a source where something is written, such as one paragraph.',
    'El lugar de una fuente donde está escrito algo, por ejemplo un párrafo.',
    ['source', 'paraphrase'],
  ),
  path: explain(
    ['path', 'camino'],
    'A way from one node to another along lines of the graph.',
    'Una manera de ir de un nodo a otro siguiendo líneas del grafo.',
    ['graph', 'relationship'],
  ),
  pattern: explain(
    ['pattern', 'patrón'],
    'A drawing, in letters, of what a query looks for: which nodes, and which line between them.',
    'Un dibujo, hecho con letras, de lo que busca una consulta: qué nodos y qué línea entre ellos.',
    ['query', 'cypher'],
  ),
  policy: explain(
    ['policy', 'política'],
    'Something to be done or not done that people can be for or against: a plan, an agreement, a principle to act by.',
    'Algo que hacer o no hacer y ante lo que se puede estar a favor o en contra: un plan, un acuerdo, un principio.',
    ['stance'],
  ),
  prediction: explain(
    ['prediction', 'predicción'],
    'A claim about what will or may happen. Nobody can check it yet.',
    'Una afirmación sobre lo que ocurrirá o podría ocurrir. Todavía nadie la puede comprobar.',
    ['fact', 'claim'],
  ),
  property: explain(
    ['property', 'propiedad'],
    'One detail kept with a node or a relationship, such as a name or a date.',
    'Un dato guardado con un nodo o una relación, como un nombre o una fecha.',
    ['node', 'relationship'],
  ),
  query: explain(
    ['query', 'consulta'],
    'A question put to the graph in a form that a machine understands. The answer is a table or a picture.',
    'Una pregunta que se hace al grafo de una forma que una máquina entiende. La respuesta es una tabla o una imagen.',
    ['cypher', 'pattern'],
  ),
  quote: explain(
    ['quote', 'cita'],
    'The very words that somebody said, between quotation marks and in their own language.',
    'Las palabras exactas que alguien dijo, entre comillas y en su propio idioma.',
    ['paraphrase', 'attribution'],
  ),
  reason: explain(['reason', 'razón'], 'A claim that somebody gives for or against something.', 'Una afirmación que alguien da a favor o en contra de algo.', [
    'claim',
    'stance',
  ]),
  relationship: explain(
    ['relationship', 'relación'],
    'How two nodes are tied, drawn as a line and read as a sentence: somebody proposes something.',
    'Cómo se unen dos nodos; se dibuja como una línea y se lee como una frase: alguien propone algo.',
    ['statement', 'node'],
  ),
  source: explain(
    ['source', 'fuente'],
    'The document that something was read in, such as an article. Each has a letter here: source A, source B.',
    'El documento donde se leyó algo, por ejemplo un artículo. Aquí cada una tiene una letra: fuente A, fuente B.',
    ['passage', 'attribution'],
  ),
  stance: explain(
    ['stance', 'postura'],
    'Where somebody stands on a policy: for it or against it, sometimes on a condition.',
    'Dónde se sitúa alguien ante una política: a favor o en contra, a veces con una condición.',
    ['agent', 'policy', 'condition'],
  ),
  statement: explain(
    ['statement', 'declaración'],
    'One thing that one source says, such as that somebody opposes something. A line of the graph can stand for several of them.',
    'Una cosa que dice una fuente; por ejemplo, que alguien se opone a algo. Una línea del grafo puede reunir varias.',
    ['source', 'relationship'],
  ),
  timeline: explain(
    ['timeline', 'cronología'],
    'What happened or was said, in order of time. What no source dates stands apart, since we do not guess dates.',
    'Lo que ocurrió o se dijo, en orden de tiempo. Lo que ninguna fuente fecha queda aparte, pues no adivinamos fechas.',
    ['source'],
  ),
};
