import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { Icon } from '../../parts/icon.tsx';
import { filterHistory, type HistoryEntry } from '../../state/query-history.ts';
import { useDesk } from '../../use-desk.ts';
import { nameRun, writeRows, writeTime } from './describe-run.ts';
import { FilterField } from '../kept/filter-field.tsx';
import { type Said, SaidLine } from '../kept/said-line.tsx';
import { historyOf } from './query-desk.ts';
import { type QueryTranslate, useQueryText } from './text/use-query-text.ts';
import { useConsole } from './use-console.ts';
import '../../styles/kept.css';

/** The last runs with what came of each; one that is chosen is put into the editor. */
export function HistoryPanel() {
  const { t } = useQueryText();
  const console = useConsole();
  const history = historyOf(useDesk());
  const entries = useStore(history.store, (state) => state.entries);
  const [filter, setFilter] = useState('');
  const [said, say] = useState<Said | null>(null);
  const isFiltered = filter.trim() !== '';
  const found = filterHistory(entries, filter.trim());
  const tellRemoval = (words: string, removed: readonly HistoryEntry[]) =>
    say({
      words,
      undo: () => {
        history.restore(removed);
        say({ words: t('past.restored') });
      },
    });
  const open = ({ statement, parameters }: HistoryEntry) => {
    console.open({ statement, parameters });
    // On a narrow screen the editor is shown only now.
    requestAnimationFrame(() => console.editor.current?.focus());
  };
  const remove = (entry: HistoryEntry) => {
    history.remove(entry.id);
    tellRemoval(t('past.removed'), [entry]);
  };
  if (entries.length === 0)
    return (
      <section className="library" aria-label={t('past.label')}>
        <SaidLine said={said} undoLabel={t('past.undo')} />
        <p className="minor">{t('past.empty')}</p>
      </section>
    );
  return (
    <section className="library" aria-label={t('past.label')}>
      <FilterField label={t('past.filter')} clearLabel={t('past.clearFilter')} value={filter} onChange={setFilter} />
      <SaidLine said={said} undoLabel={t('past.undo')} />
      <p role="status" className="visually-hidden">
        {isFiltered && t('past.found', { count: found.length })}
      </p>
      {found.length === 0 && <p className="minor">{t('past.noMatch', { filter: filter.trim() })}</p>}
      <ul className="query-entries">
        {found.map((entry) => (
          <PastRun key={entry.id} entry={entry} onOpen={open} onRemove={remove} />
        ))}
      </ul>
      <div>
        <Button className="button button-small" onPress={() => tellRemoval(t('past.cleared'), history.clear())}>
          {t('past.clear')}
        </Button>
      </div>
    </section>
  );
}

type PastRunProps = { readonly entry: HistoryEntry; readonly onOpen: (entry: HistoryEntry) => void; readonly onRemove: (entry: HistoryEntry) => void };

function PastRun({ entry, onOpen, onRemove }: PastRunProps) {
  const { t, language } = useQueryText();
  const name = nameRun(entry);
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(entry.at));
  const values = Object.entries(entry.parameters).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
  return (
    <li className="query-entry">
      <div className="query-entry-words">
        <Button className="query-entry-open query-entry-code" onPress={() => onOpen(entry)}>
          {name}
        </Button>
        <p className="minor past-outcome" data-status={entry.status}>
          <span className="past-status">{t(`past.status.${entry.status}`)}</span>
          {entry.status !== 'draft' && ` · ${describeOutcome(entry, { t, language })}`}
          {` · ${when}`}
        </p>
        {entry.error !== null && <p className="minor past-error">{entry.error}</p>}
        {values.length > 0 && <p className="minor past-values">{t('past.with', { values: values.join(', ') })}</p>}
      </div>
      <Button className="button button-plain button-icon query-entry-more" aria-label={t('past.remove', { name })} onPress={() => onRemove(entry)}>
        <Icon name="close" size={16} />
      </Button>
    </li>
  );
}

function describeOutcome({ rows, truncated, elapsedMs, status }: HistoryEntry, words: { readonly t: QueryTranslate; readonly language: 'en' | 'es' }): string {
  const time = writeTime(elapsedMs, words.language);
  if (status === 'failed' && rows === 0) return time;
  const count = writeRows(rows, words);
  return `${truncated ? words.t('past.atLeast', { rows: count }) : count} · ${time}`;
}
