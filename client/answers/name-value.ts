import type { QueryNode, QueryRelationship, QueryValue } from '#contract/console.ts';
import type { Language } from '../state/session.ts';
import { readProperty } from '../text/words.ts';
import { isMap, isNode, isPath, isRelationship, type Path } from './values.ts';

const longest = 500;

/** What a node is called: its name or title, else its first text, else what the engine calls it. */
export function nameQueryNode({ elementId, properties }: QueryNode, language: Language): string {
  const named = readProperty(properties, 'name', language) ?? readProperty(properties, 'title', language) ?? readProperty(properties, 'paraphrase', language);
  if (named !== undefined) return named;
  const id = properties['id'];
  const first = Object.entries(properties).find(([key, value]) => key !== 'id' && typeof value === 'string' && value !== '')?.[1];
  return String(first ?? (typeof id === 'string' ? id : elementId));
}

/** A relationship as Cypher writes it; the names of its ends where the answer has them. */
export const nameRelationship = ({ type }: QueryRelationship): string => `[:${type}]`;

/** A path as a chain; the arrows show which way each relationship runs. */
export const namePath = (path: Path, language: Language): string =>
  path
    .map((item, place) => {
      if (isNode(item)) return nameQueryNode(item, language);
      if (!isRelationship(item)) return '';
      const before = path[place - 1];
      return isNode(before) && item.startNodeElementId !== before.elementId ? ` ← ${item.type} – ` : ` – ${item.type} → `;
    })
    .join('');

/** A value in one line: what a cell shows, a filter looks through and a copy gives. */
export function nameValue(value: QueryValue | undefined, language: Language): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (isNode(value)) return nameQueryNode(value, language);
  if (isRelationship(value)) return nameRelationship(value);
  if (isPath(value)) return namePath(value, language);
  if (Array.isArray(value)) return `[${value.map((item) => nameInner(item, language)).join(', ')}]`;
  if (isMap(value)) {
    return `{${Object.entries(value)
      .map(([key, item]) => `${key}: ${nameInner(item, language)}`)
      .join(', ')}}`;
  }
  return '';
}

const nameInner = (value: QueryValue | undefined, language: Language): string =>
  typeof value === 'string' ? JSON.stringify(value) : nameValue(value, language);

/** The same, no longer than a cell can show: the rest is read on demand. */
export function nameBriefly(value: QueryValue | undefined, language: Language): string {
  const brief = Array.isArray(value) && !isPath(value) ? value.slice(0, 20) : value;
  const text = nameValue(brief, language);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
