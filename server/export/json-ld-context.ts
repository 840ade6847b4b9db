/** Where our own names begin. They name, and lead nowhere: a graph has no address of its own until somebody publishes it. */
const own = 'urn:postura:';
const id = (term: string) => ({ '@id': term, '@type': '@id' });
const day = (term: string) => ({ '@id': term, '@type': 'xsd:date' });
const inLanguages = (term: string) => ({ '@id': term, '@container': '@language' });
const text = (term: string) => ({ '@id': term });

/** What every exported JSON-LD means: schema.org for things, PROV-O for what a statement rests on, and our own names for stances. It is part of each file. */
export const jsonLdContext = {
  '@version': 1.1,
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  postura: `${own}term:`,
  node: `${own}node:`,
  statement: `${own}statement:`,
  label: `${own}label:`,
  relation: `${own}relation:`,
  property: `${own}property:`,
  id: '@id',
  type: '@type',

  identifier: text('schema:identifier'),
  name: inLanguages('schema:name'),
  alternateName: inLanguages('schema:alternateName'),
  description: inLanguages('schema:description'),
  text: inLanguages('schema:text'),
  comment: id('schema:comment'),
  commentText: text('schema:text'),
  author: text('schema:author'),
  publisher: text('schema:publisher'),
  url: id('schema:url'),
  inLanguage: text('schema:inLanguage'),
  datePublished: text('schema:datePublished'),
  dateCreated: day('schema:dateCreated'),
  dateModified: text('schema:dateModified'),
  startDate: text('schema:startDate'),
  endDate: text('schema:endDate'),
  position: text('schema:position'),
  isPartOf: id('schema:isPartOf'),
  version: text('schema:version'),

  subject: id('rdf:subject'),
  predicate: id('rdf:predicate'),
  object: id('rdf:object'),
  wasDerivedFrom: id('prov:wasDerivedFrom'),
  hadPrimarySource: id('prov:hadPrimarySource'),
  wasAttributedTo: id('prov:wasAttributedTo'),

  kind: text('postura:kind'),
  letter: text('postura:letter'),
  modality: text('postura:modality'),
  earliest: day('postura:earliest'),
  latest: day('postura:latest'),
  occasion: id('postura:occasion'),
  condition: inLanguages('postura:condition'),
  note: inLanguages('postura:note'),
  office: inLanguages('postura:office'),
  locator: inLanguages('postura:locator'),
  paraphrase: inLanguages('postura:paraphrase'),
  quote: text('postura:quote'),
  quoteLanguage: text('postura:quoteLanguage'),
  scope: text('postura:scope'),
  certainty: text('postura:certainty'),
  status: text('postura:status'),
} as const;
