import type { QueryNode, QueryRelationship, QueryValue } from '#contract/console.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { nameBriefly, nameQueryNode, nameValue } from '../../../answers/name-value.ts';
import { isMap, isNode, isPath, isRelationship, isTemporal, type Path } from '../../../answers/values.ts';
import { LineGlyph, ShapeGlyph } from '../../../parts/glyphs.tsx';
import { familyOf, kindOf, nameKind } from '../../../text/words.ts';
import { useQueryText } from '../text/use-query-text.ts';

/** Nodes of the whole answer by the engine's ids: a relationship names its ends by them. */
export type Ends = ReadonlyMap<string, QueryNode>;

/** A value in one line, each kind in its own way. */
export function CellValue({ value, ends }: { readonly value: QueryValue | undefined; readonly ends: Ends }) {
  const { t, language } = useQueryText();
  if (value === null || value === undefined) return <span className="value-null">null</span>;
  if (typeof value === 'string') return <span className={isTemporal(value) ? 'value-figures' : undefined}>{nameBriefly(value, language)}</span>;
  if (typeof value !== 'object') return <span className={typeof value === 'number' ? 'value-figures' : 'value-boolean'}>{String(value)}</span>;
  if (isNode(value)) return <NodeValue node={value} />;
  if (isRelationship(value)) return <RelationshipValue relationship={value} ends={ends} />;
  if (isPath(value)) return <PathValue path={value} />;
  const count = Array.isArray(value) ? value.length : isMap(value) ? Object.keys(value).length : 0;
  return (
    <span className="value-many">
      <span className="value-count">{t(Array.isArray(value) ? 'answer.items' : 'answer.entries', { count })}</span> {nameBriefly(value, language)}
    </span>
  );
}

export function NodeValue({ node }: { readonly node: QueryNode }) {
  const { language } = useQueryText();
  const kind = kindOf(node.labels);
  const name = nameKind(node.labels, language);
  return (
    <span className="value-node">
      <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} />
      <span className={kind === 'Claim' ? 'said' : 'value-name'}>{nameQueryNode(node, language)}</span>
      {name !== '' && <span className="value-label">{name}</span>}
    </span>
  );
}

function RelationshipValue({ relationship, ends }: { readonly relationship: QueryRelationship; readonly ends: Ends }) {
  const { language } = useQueryText();
  const [from, to] = [ends.get(relationship.startNodeElementId), ends.get(relationship.endNodeElementId)];
  return (
    <span className="value-relationship">
      {from !== undefined && <span>{nameQueryNode(from, language)}</span>}
      <LineGlyph family={familyOf(relationship.type)} conditional={typeof relationship.properties['condition'] === 'string'} />
      <span className="value-type">{relationship.type}</span>
      {to !== undefined && <span>{nameQueryNode(to, language)}</span>}
    </span>
  );
}

function PathValue({ path }: { readonly path: Path }) {
  const { language } = useQueryText();
  return (
    <span className="value-path">
      {path.map((item, place) => {
        // A path may pass the same node twice, so the place is what tells its steps apart.
        const key = `${place}`;
        if (isNode(item)) return <span key={key}>{nameQueryNode(item, language)}</span>;
        const before = path[place - 1];
        const isBack = isRelationship(item) && isNode(before) && item.startNodeElementId !== before.elementId;
        return (
          <span key={key} className="value-step">
            {isBack ? '←' : '–'} <span className="value-type">{isRelationship(item) ? item.type : nameValue(item, language)}</span> {isBack ? '–' : '→'}
          </span>
        );
      })}
    </span>
  );
}
