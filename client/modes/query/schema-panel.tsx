import { useMemo, useState } from 'react';
import { Button, Collection, Input, type Key, Label, SearchField, Tree, TreeHeader, TreeSection } from 'react-aria-components';
import type { Schema } from '#contract/service.ts';
import { Answered } from '../../parts/answered.tsx';
import { Icon } from '../../parts/icon.tsx';
import { hasWords } from '../../state/has-words.ts';
import { useAnswer } from '../../use-desk.ts';
import { SchemaItem } from './schema-item.tsx';
import { type SchemaRow, schemaRows } from './schema-rows.ts';
import { useQueryText } from './text/use-query-text.ts';
import '../../styles/query-schema.css';

type Props = { readonly onInsert: (text: string) => void };

/** What the store holds: a click on a name writes its pattern into the query. */
export function SchemaPanel({ onInsert }: Props) {
  const schema = useAnswer('readSchema', {});
  return <Answered {...schema}>{(value) => <SchemaTree schema={value} onInsert={onInsert} />}</Answered>;
}

function SchemaTree({ schema, onInsert }: { readonly schema: Schema } & Props) {
  const { t, language } = useQueryText();
  const [filter, setFilter] = useState('');
  const [opened, setOpened] = useState<ReadonlySet<Key>>(new Set());
  const { labels, types } = useMemo(() => schemaRows(schema, language, filter), [schema, language, filter]);
  if (schema.labels.length === 0) return <p className="minor">{t('schema.empty')}</p>;
  const isFiltered = filter.trim() !== '';
  return (
    <div className="schema">
      <SearchField className="schema-filter" value={filter} onChange={setFilter}>
        <Label className="visually-hidden">{t('schema.filter')}</Label>
        <span className="search-field">
          <Icon name="search" size={16} />
          <Input placeholder={t('schema.filter')} />
          {filter !== '' && (
            <Button className="button button-plain button-icon" aria-label={t('schema.clear')}>
              <Icon name="close" size={14} />
            </Button>
          )}
        </span>
      </SearchField>
      <p className="minor">
        {t('schema.hint')} {t('schema.shareNote')}
      </p>
      <p className="visually-hidden" role="status">
        {isFiltered && t('schema.found', { count: labels.length + types.length })}
      </p>
      {labels.length + types.length === 0 ? (
        <p className="minor">{t('schema.noMatch', { filter: filter.trim() })}</p>
      ) : (
        <Tree
          className="schema-tree"
          aria-label={t('side.schema')}
          selectionMode="none"
          expandedKeys={isFiltered ? [...opened, ...openedBy(filter, [...labels, ...types])] : opened}
          onExpandedChange={(keys) => setOpened(new Set(keys))}
        >
          {[
            { id: 'labels', title: t('schema.labels'), rows: labels },
            { id: 'types', title: t('schema.types'), rows: types },
          ]
            .filter(({ rows }) => rows.length > 0)
            .map(({ id, title, rows }) => (
              <TreeSection key={id} id={id}>
                <TreeHeader className="schema-title">{title}</TreeHeader>
                <Collection items={rows}>{(row) => <SchemaItem row={row} onInsert={onInsert} />}</Collection>
              </TreeSection>
            ))}
        </Tree>
      )}
    </div>
  );
}

/** What stands in the list only for a property of its own shows it. */
const openedBy = (filter: string, rows: readonly SchemaRow[]): readonly Key[] =>
  rows.filter(({ name, words }) => !hasWords([name, ...words], filter.trim())).map(({ id }) => id);
