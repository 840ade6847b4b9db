/** A name as Cypher writes it: in backticks unless it is a plain word. */
const quoted = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) ? name : `\`${name.replaceAll('`', '``')}\``);

/** The letter that stands for a node of a label. */
const variableOf = (label: string): string => /[a-z]/i.exec(label)?.[0].toLowerCase() ?? 'n';

/** `(p:Person)`. */
export const nodePattern = (label: string): string => `(${variableOf(label)}:${quoted(label)})`;

/** `-[:OPPOSES]->`, without its head where a type says the same both ways. */
export const relationshipPattern = (type: string, isSymmetric: boolean): string => `-[:${quoted(type)}]-${isSymmetric ? '' : '>'}`;

/** A clause that can stand alone. */
export const labelClause = (label: string): string => `MATCH ${nodePattern(label)}`;
export const typeClause = (type: string, isSymmetric: boolean): string => `MATCH (a)-[r:${quoted(type)}]-${isSymmetric ? '' : '>'}(b)`;

/** `.name`. */
export const propertyPattern = (name: string): string => `.${quoted(name)}`;
