import type { QueryValue } from '#contract/console.ts';
import { nameQueryNode, nameValue } from '../../../answers/name-value.ts';
import { isMap, isNode, isPath, isRelationship, isTemporal } from '../../../answers/values.ts';
import { useQueryText } from '../text/use-query-text.ts';
import { CellValue, type Ends, NodeValue } from './cell.tsx';

const longest = 50_000;
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);

/** A value in full: text as text, a node or relationship with its properties, lists and maps as JSON. */
export function ValueDetails({ value, ends }: { readonly value: QueryValue | undefined; readonly ends: Ends }) {
  const { t, language } = useQueryText();
  if (isNode(value)) {
    return (
      <>
        <p className="value-heading">
          <NodeValue node={value} />
        </p>
        <p className="minor">
          {t('answer.labels')}: {value.labels.join(', ')}
        </p>
        <PropertyList properties={value.properties} />
      </>
    );
  }
  if (isRelationship(value)) {
    const [from, to] = [ends.get(value.startNodeElementId), ends.get(value.endNodeElementId)];
    return (
      <>
        <p className="value-heading">
          <CellValue value={value} ends={ends} />
        </p>
        <p className="minor">
          {t('answer.from')}: {from === undefined ? value.startNodeElementId : nameQueryNode(from, language)} · {t('answer.to')}:{' '}
          {to === undefined ? value.endNodeElementId : nameQueryNode(to, language)}
        </p>
        <PropertyList properties={value.properties} />
      </>
    );
  }
  if (isPath(value)) {
    return (
      <p className="value-heading">
        <CellValue value={value} ends={ends} />
      </p>
    );
  }
  if (Array.isArray(value) || isMap(value)) return <pre className="value-json">{cut(JSON.stringify(value, null, 2))}</pre>;
  if (value === null || value === undefined) return <span className="value-null">null</span>;
  return <p className={typeof value !== 'string' || isTemporal(value) ? 'value-full value-figures' : 'value-full'}>{cut(nameValue(value, language))}</p>;
}

function PropertyList({ properties }: { readonly properties: { readonly [key: string]: QueryValue } }) {
  const { t } = useQueryText();
  const entries = Object.entries(properties);
  if (entries.length === 0) return <p className="minor">{t('answer.noProperties')}</p>;
  return (
    <dl className="value-properties" aria-label={t('answer.properties')}>
      {entries.map(([key, value]) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>
            <PropertyValue value={value} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PropertyValue({ value }: { readonly value: QueryValue }) {
  const { language } = useQueryText();
  if (Array.isArray(value) && value.every((item) => typeof item !== 'object')) return cut(nameValue(value, language));
  return <ValueDetails value={value} ends={noEnds} />;
}

const noEnds: Ends = new Map();
