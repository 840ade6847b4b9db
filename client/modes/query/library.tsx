import { useState } from 'react';
import { Answered } from '../../parts/answered.tsx';
import type { OpenedQuery } from '../../state/console.ts';
import { useAnswer } from '../../use-desk.ts';
import { FilterField } from '../kept/filter-field.tsx';
import { Group } from './library/group.tsx';
import { ImportButton } from './library/import-button.tsx';
import { findKept, KeptQueries } from './library/kept-group.tsx';
import { type Said, SaidLine } from '../kept/said-line.tsx';
import { isStarterFound, Starters } from './library/starters.tsx';
import { TokenLine } from '../kept/token-line.tsx';
import { useKeptActions } from './library/use-kept-actions.ts';
import { useLibrary } from './library/use-library.ts';
import { type QueryToChange, SaveDialog } from './save-dialog.tsx';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole } from './use-console.ts';
import '../../styles/kept.css';

/** The queries that come with Postura, those that editors keep on the server, and the reader's own. */
export function Library() {
  const { t } = useQueryText();
  const console = useConsole();
  const { library, server, browser, editor } = useLibrary();
  const { answer } = useAnswer('listQueries', {});
  const [filter, setFilter] = useState('');
  const [said, say] = useState<Said | null>(null);
  const [change, setChange] = useState<QueryToChange | null>(null);
  const open = (query: OpenedQuery) => {
    console.open(query);
    // On a narrow screen the editor is shown only now.
    requestAnimationFrame(() => console.editor.current?.focus());
  };
  const { actions, exportAll, keep } = useKeptActions({ library, say, onOpen: open, onChange: (place, query) => setChange({ place, query }) });
  const isFiltered = filter.trim() !== '';
  const starters = answer.status === 'ready' ? answer.value.queries : [];
  const saved = server.status === 'ready' ? server.value : [];
  const counts = {
    starters: starters.filter((query) => isStarterFound(query, filter, t)).length,
    server: findKept(saved, filter).length,
    browser: findKept(browser, filter).length,
  };
  const found = counts.starters + counts.server + counts.browser;
  const shared = { filter, actions, onExport: exportAll };
  const hasOwn = counts.browser + counts.server > 0;
  const own = (
    <>
      {(!isFiltered || counts.browser > 0) && (
        <Group title={t('library.browser')} count={counts.browser}>
          <KeptQueries {...shared} place="browser" queries={browser} isEditor={editor === 'accepted'} />
        </Group>
      )}
      {(!isFiltered || counts.server > 0) && (
        <Group title={t('library.server')} count={server.status === 'ready' ? counts.server : undefined}>
          <Answered answer={server} retry={() => void library.load()}>
            {(queries) => <KeptQueries {...shared} place="server" queries={queries} isEditor={editor === 'accepted'} />}
          </Answered>
          <TokenLine editor={library.editor} />
        </Group>
      )}
      {!isFiltered && (
        <div>
          <ImportButton library={library} editor={editor} say={say} />
        </div>
      )}
    </>
  );
  return (
    <section className="library" aria-label={t('library.label')}>
      <FilterField label={t('library.filter')} clearLabel={t('library.clear')} value={filter} onChange={setFilter} />
      <p className={isFiltered ? 'visually-hidden' : 'minor'} role={isFiltered ? 'status' : undefined}>
        {isFiltered ? t('library.found', { count: found }) : t('library.hint')}
      </p>
      <SaidLine said={said} undoLabel={t('library.undo')} />
      {isFiltered && found === 0 && <p className="minor">{t('library.noMatch', { filter: filter.trim() })}</p>}
      {/* What somebody has kept comes before what everybody has; with nothing kept there is nothing to see there. */}
      {hasOwn && own}
      {(!isFiltered || counts.starters > 0) && (
        <Group title={t('library.starters')} count={answer.status === 'ready' ? counts.starters : undefined}>
          <Starters filter={filter} onOpen={open} onKeep={keep} />
        </Group>
      )}
      {!hasOwn && own}
      {change !== null && (
        <SaveDialog
          change={change}
          onClose={() => setChange(null)}
          onSaved={(name, place) => say({ words: t(place === 'server' ? 'save.doneServer' : 'save.doneBrowser', { name }) })}
        />
      )}
    </section>
  );
}
