/** The graph's public schema as data: everything that lists kinds of node or edge reads these two tables. */

/** The same words in both languages of the product. */
export type Bilingual = { readonly en: string; readonly es: string };

/** What a label of an entity means: its names for people, and whether such a node can take a stance. */
export type NodeKind = {
  readonly name: Bilingual;
  readonly plural: Bilingual;
  /** Whether a node of this kind acts: proposes, opposes, asserts. */
  readonly agent: boolean;
  /** Shape on the canvas, by Cytoscape's names. */
  readonly shape: 'ellipse' | 'round-rectangle' | 'octagon' | 'pentagon' | 'hexagon' | 'diamond' | 'shield' | 'triangle' | 'cut-rectangle' | 'tag';
};

const kind = (en: string, es: string, plural: string, pluralEs: string, shape: NodeKind['shape'], agent = false): NodeKind => ({
  name: { en, es },
  plural: { en: plural, es: pluralEs },
  agent,
  shape,
});

export const nodeKinds = {
  Person: kind('Person', 'Persona', 'People', 'Personas', 'ellipse', true),
  Organization: kind('Organization', 'Organización', 'Organizations', 'Organizaciones', 'round-rectangle', true),
  Group: kind('Group', 'Grupo', 'Groups', 'Grupos', 'octagon', true),
  Place: kind('Place', 'Lugar', 'Places', 'Lugares', 'pentagon', true),
  Policy: kind('Policy', 'Política', 'Policies', 'Políticas', 'cut-rectangle'),
  Issue: kind('Issue', 'Asunto', 'Issues', 'Asuntos', 'hexagon'),
  Event: kind('Event', 'Acontecimiento', 'Events', 'Acontecimientos', 'diamond'),
  Outcome: kind('Outcome', 'Consecuencia', 'Outcomes', 'Consecuencias', 'tag'),
  Law: kind('Law', 'Norma', 'Laws', 'Normas', 'shield'),
  Indicator: kind('Indicator', 'Indicador', 'Indicators', 'Indicadores', 'triangle'),
  Claim: kind('Claim', 'Afirmación', 'Claims', 'Afirmaciones', 'round-rectangle'),
} as const satisfies Record<string, NodeKind>;

export type EntityLabel = keyof typeof nodeKinds;
export const entityLabels = Object.keys(nodeKinds) as readonly EntityLabel[];
export const agentLabels: readonly EntityLabel[] = entityLabels.filter((label) => nodeKinds[label].agent);

/** Labels of provenance: a document, and a place in it. They are never a step of a path. */
export const provenanceLabels = ['Source', 'Passage'] as const;
export const provenanceRelationshipType = 'PASSAGE_OF';
/** Postura's own state in the store; hidden from schema, search, counts and overview. */
export const stateLabelPrefix = '_Postura';

/** How an edge looks; the style sheet of the canvas and its legend read it. */
export const edgeFamilies = {
  for: { en: 'proposes, supports', es: 'propone, apoya' },
  against: { en: 'opposes', es: 'se opone' },
  reaction: { en: 'reacts', es: 'reacciona' },
  asserts: { en: 'asserts', es: 'afirma' },
  denies: { en: 'denies', es: 'niega' },
  reasonFor: { en: 'reason for', es: 'razón a favor' },
  reasonAgainst: { en: 'reason against', es: 'razón en contra' },
  contradicts: { en: 'cannot both hold', es: 'no pueden ser ciertas a la vez' },
  forbids: { en: 'is said to forbid', es: 'según la fuente prohíbe' },
  sequence: { en: 'comes before, succeeded', es: 'ocurre antes, sucedió a' },
  effect: { en: 'causes, influences, presses', es: 'causa, influye, presiona' },
  possibleEffect: { en: 'possible effect', es: 'efecto posible' },
  other: { en: 'other relationship', es: 'otra relación' },
} as const satisfies Record<string, Bilingual>;
export type EdgeFamily = keyof typeof edgeFamilies;

/** Which labels may stand at an end; `Source` only where a document speaks in its own voice. */
type End = EntityLabel | 'Source';

export type RelationshipKind = {
  /** Read from the start to the end: "{from} opposes {to}"; of one, never of a gender, so that `nameVerb` can put it in the plural. */
  readonly forward: Bilingual;
  /** Read from the end to the start: "{to} is opposed by {from}". */
  readonly backward: Bilingual;
  /** Allowed pairs of ends; a pair is allowed when any row allows it. */
  readonly ends: readonly { readonly from: readonly End[]; readonly to: readonly End[] }[];
  /** Stored once, from the lower id, and matched without direction. */
  readonly symmetric: boolean;
  readonly family: EdgeFamily;
  /** The position that this type gives its start on its end. */
  readonly stance?: 'for' | 'against';
};

const agents = agentLabels;
const everything = entityLabels;
const pair = (from: readonly End[], to: readonly End[]) => ({ from, to });
const relationship = (
  family: EdgeFamily,
  [en, es]: readonly [string, string],
  [enBack, esBack]: readonly [string, string],
  ends: RelationshipKind['ends'],
  more: Partial<Pick<RelationshipKind, 'symmetric' | 'stance'>> = {},
): RelationshipKind => ({ forward: { en, es }, backward: { en: enBack, es: esBack }, ends, symmetric: false, family, ...more });

export const relationshipKinds = {
  PROPOSES: relationship('for', ['proposes', 'propone'], ['is proposed by', 'es una propuesta de'], [pair(agents, ['Policy'])], { stance: 'for' }),
  SUPPORTS: relationship('for', ['supports', 'apoya'], ['is supported by', 'cuenta con el apoyo de'], [pair(agents, ['Policy'])], { stance: 'for' }),
  OPPOSES: relationship('against', ['opposes', 'se opone a'], ['is opposed by', 'cuenta con la oposición de'], [pair(agents, ['Policy'])], {
    stance: 'against',
  }),
  REACTS_TO: relationship(
    'reaction',
    ['reacts to', 'reacciona ante'],
    ['draws a reaction from', 'provoca la reacción de'],
    [pair(agents, ['Policy', 'Event', 'Claim'])],
  ),
  ASSERTS: relationship('asserts', ['asserts that', 'afirma que'], ['is asserted by', 'es afirmada por'], [pair([...agents, 'Source'], ['Claim'])]),
  DENIES: relationship('denies', ['denies that', 'niega'], ['is denied by', 'es negada por'], [pair([...agents, 'Source'], ['Claim'])]),
  ARGUES_FOR: relationship(
    'reasonFor',
    ['is given as a reason for', 'se da como razón a favor de'],
    ['has as a reason given for it', 'tiene como razón a favor'],
    [pair(['Claim'], ['Policy', 'Claim'])],
  ),
  ARGUES_AGAINST: relationship(
    'reasonAgainst',
    ['is given as a reason against', 'se da como razón en contra de'],
    ['has as a reason given against it', 'tiene como razón en contra'],
    [pair(['Claim'], ['Policy', 'Claim'])],
  ),
  CONTRADICTS: relationship(
    'contradicts',
    ['cannot hold together with', 'no puede ser cierta junto con'],
    ['cannot hold together with', 'no puede ser cierta junto con'],
    [pair(['Claim'], ['Claim'])],
    { symmetric: true },
  ),
  HOLDS_OFFICE: relationship(
    'other',
    ['holds office in', 'ocupa un cargo en'],
    ['has as office-holder', 'tiene en el cargo a'],
    [pair(['Person'], ['Organization', 'Place'])],
  ),
  SUCCEEDED: relationship('sequence', ['succeeded', 'sucedió a'], ['was succeeded by', 'precedió en el cargo a'], [pair(['Person'], ['Person'])]),
  MEMBER_OF: relationship(
    'other',
    ['is a member of', 'es miembro de'],
    ['has as member', 'tiene como miembro a'],
    [pair(['Person', 'Group'], ['Organization', 'Group'])],
  ),
  PART_OF: relationship(
    'other',
    ['is part of', 'es parte de'],
    ['includes', 'incluye'],
    [pair(['Organization', 'Group'], ['Organization', 'Group', 'Place']), pair(['Place'], ['Place']), pair(['Policy'], ['Policy']), pair(['Event'], ['Event'])],
  ),
  PARTICIPATED_IN: relationship('other', ['took part in', 'participó en'], ['had as participant', 'tuvo como participante a'], [pair(agents, ['Event'])]),
  PARTY_TO: relationship('other', ['is party to', 'es parte en'], ['has as party', 'tiene como parte a'], [pair(agents, ['Policy', 'Event'])]),
  CONDUCTS: relationship('other', ['conducts', 'realiza'], ['is conducted by', 'está a cargo de'], [pair(agents, ['Policy', 'Event'])]),
  INCLUDES: relationship('other', ['provides for', 'prevé'], ['is provided for by', 'figura en'], [pair(['Policy'], ['Policy'])]),
  EXCLUDES: relationship('other', ['excludes', 'excluye'], ['is excluded by', 'queda fuera de'], [pair(['Policy'], ['Policy'])]),
  TARGETS: relationship('other', ['is aimed at', 'se dirige a'], ['is a target of', 'es objetivo de'], [pair(['Policy', 'Event'], agents)]),
  LOCATED_IN: relationship(
    'other',
    ['takes place in', 'tiene lugar en'],
    ['is the place of', 'es el lugar de'],
    [pair(['Policy', 'Event', 'Issue'], ['Place'])],
  ),
  ADDRESSES: relationship(
    'other',
    ['addresses', 'aborda'],
    ['is addressed by', 'se aborda en'],
    [pair(['Policy', 'Event', 'Claim'], ['Issue']), pair(['Event'], ['Policy', 'Claim'])],
  ),
  ABOUT: relationship('other', ['is about', 'trata de'], ['is the subject of', 'es tema de'], [pair(['Claim'], everything)]),
  FORBIDS: relationship(
    'forbids',
    ['is said to forbid', 'según la fuente prohíbe'],
    ['is said to be forbidden by', 'según la fuente choca con una prohibición de'],
    [pair(['Law'], ['Policy'])],
  ),
  MAY_CAUSE: relationship(
    'possibleEffect',
    ['may cause', 'podría causar'],
    ['is a possible result of', 'podría resultar de'],
    [pair(['Policy', 'Event'], ['Outcome', 'Issue'])],
  ),
  MAY_JUSTIFY: relationship(
    'possibleEffect',
    ['may serve to justify', 'podría servir para justificar'],
    ['may be justified by', 'podría justificarse con'],
    [pair(['Policy'], ['Policy'])],
  ),
  CAUSES: relationship(
    'effect',
    ['causes', 'causa'],
    ['is caused by', 'se debe a'],
    [pair([...agents, 'Issue', 'Event', 'Policy'], ['Issue', 'Event', 'Outcome'])],
  ),
  INFLUENCES: relationship(
    'effect',
    ['is said to influence', 'según la fuente influye en'],
    ['is said to be influenced by', 'según la fuente recibe la influencia de'],
    [pair(['Event', 'Issue', 'Policy', ...agents], [...agents, 'Policy'])],
  ),
  PRESSURES: relationship(
    'effect',
    ['is said to press', 'según la fuente presiona a'],
    ['is said to be pressed by', 'según la fuente recibe presión de'],
    [pair(agents, agents)],
  ),
  COOPERATES_WITH: relationship('other', ['cooperates with', 'coopera con'], ['cooperates with', 'coopera con'], [pair(agents, agents)], { symmetric: true }),
  ALTERNATIVE_TO: relationship(
    'other',
    ['is offered as an alternative to', 'se plantea como alternativa a'],
    ['is offered as an alternative to', 'se plantea como alternativa a'],
    [pair(['Policy'], ['Policy'])],
    { symmetric: true },
  ),
  OPERATES_IN: relationship('other', ['operates in', 'opera en'], ['is a place of operation for', 'es lugar de operación de'], [pair(agents, ['Place'])]),
  PRECEDES: relationship('sequence', ['comes before', 'ocurre antes de'], ['comes after', 'ocurre después de'], [pair(['Event'], ['Event'])]),
  INDICATES: relationship(
    'other',
    ['is cited as a sign of', 'se cita como indicio de'],
    ['has as cited sign', 'tiene como indicio citado'],
    [pair(['Indicator'], ['Policy', 'Issue', 'Claim'])],
  ),
} as const satisfies Record<string, RelationshipKind>;

export type RelationshipType = keyof typeof relationshipKinds;
export const relationshipTypes = Object.keys(relationshipKinds) as readonly RelationshipType[];

export const isEntityLabel = (label: string): label is EntityLabel => Object.hasOwn(nodeKinds, label);
export const isRelationshipType = (type: string): type is RelationshipType => Object.hasOwn(relationshipKinds, type);

/** Whether an edge of `type` may run from a node of one label to a node of the other. */
export const allowsEnds = (type: RelationshipType, from: string, to: string): boolean =>
  relationshipKinds[type].ends.some((ends: { from: readonly string[]; to: readonly string[] }) => ends.from.includes(from) && ends.to.includes(to));

/** How sure and of what sort a claim's proposition is. */
export const modalities = ['factual', 'predictive', 'normative'] as const;
/** Whether an office is held, was held or may be held, as its source puts it. */
export const officeStatuses = ['current', 'former', 'prospective'] as const;
/** The source's quantifier. */
export const scopes = ['some', 'many', 'most', 'all'] as const;
