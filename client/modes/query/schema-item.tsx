import { Button, Collection, TreeItem, TreeItemContent } from 'react-aria-components';
import { isEntityLabel, nodeKinds } from '#contract/vocabulary.ts';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { familyOf } from '../../text/words.ts';
import type { PropertyRow, SchemaRow } from './schema-rows.ts';
import { useQueryText } from './text/use-query-text.ts';
import { en } from './text/en.ts';

type Insert = { readonly onInsert: (text: string) => void };

/** A label or a relationship type, with a clause of its own and its properties below it. */
export function SchemaItem({ row, onInsert }: { readonly row: SchemaRow } & Insert) {
  const { t, language } = useQueryText();
  return (
    <TreeItem id={row.id} className="schema-item" textValue={row.name} aria-label={describeRow(row, t)} onAction={() => onInsert(row.pattern)}>
      <TreeItemContent>
        <div className="schema-row">
          <Button
            slot="chevron"
            className="button button-plain button-icon button-small schema-chevron"
            aria-label={t('schema.showProperties', { name: row.name })}
          >
            <Icon name="open" size={14} />
          </Button>
          <Mark row={row} />
          <span className="schema-words">
            <span className={row.of === 'edge' ? 'schema-code' : 'hit-name'}>{row.name}</span>
            {row.words.length > 0 && <span className="minor"> {row.words.join(' · ')}</span>}
          </span>
          <span className="minor schema-count">{row.count.toLocaleString(language)}</span>
        </div>
      </TreeItemContent>
      <PatternItem id={`${row.id} clause`} pattern={row.clause} onInsert={onInsert} />
      <Collection items={row.properties}>{(property) => <PropertyItem row={property} onInsert={onInsert} />}</Collection>
    </TreeItem>
  );
}

const describeRow = ({ name, words, count, pattern }: SchemaRow, t: ReturnType<typeof useQueryText>['t']): string =>
  [t('schema.writes', { name, pattern }), ...words, String(count)].join('; ');

function Mark({ row: { of, name } }: { readonly row: SchemaRow }) {
  if (of === 'edge') return <LineGlyph family={familyOf(name)} />;
  return <ShapeGlyph shape={isEntityLabel(name) ? nodeKinds[name].shape : 'rectangle'} isClaim={name === 'Claim'} />;
}

function PatternItem({ id, pattern, onInsert }: { readonly id: string; readonly pattern: string } & Insert) {
  const { t } = useQueryText();
  return (
    <TreeItem
      id={id}
      className="schema-item"
      textValue={pattern}
      aria-label={t('schema.writes', { name: t('schema.whole'), pattern })}
      onAction={() => onInsert(pattern)}
    >
      <TreeItemContent>
        <div className="schema-row schema-part">
          <code className="schema-code">{pattern}</code>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}

function PropertyItem({ row, onInsert }: { readonly row: PropertyRow } & Insert) {
  const { t } = useQueryText();
  const types = row.types.map((type) => nameType(type, t)).join(', ');
  const share = row.count === row.sample ? t('schema.everywhere') : t('schema.share', { count: row.count, sample: row.sample });
  const name = [t('schema.writes', { name: row.name, pattern: row.pattern }), types, share].join('; ');
  return (
    <TreeItem id={row.id} className="schema-item" textValue={row.name} aria-label={name} onAction={() => onInsert(row.pattern)}>
      <TreeItemContent>
        <div className="schema-row schema-part">
          <code className="schema-code schema-words">{row.pattern}</code>
          <span className="minor schema-count">
            {types} · {share}
          </span>
        </div>
      </TreeItemContent>
    </TreeItem>
  );
}

/** A kind of value in the reader's words; engines have kinds of their own, which stand as they are. */
function nameType(type: string, t: ReturnType<typeof useQueryText>['t']): string {
  const key = `schema.type.${type}`;
  return isTypeKey(key) ? t(key) : type;
}
type TypeKey = Extract<keyof typeof en, `schema.type.${string}`>;
const isTypeKey = (key: string): key is TypeKey => key in en;
