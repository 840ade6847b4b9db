import { useState } from 'react';
import { Button } from 'react-aria-components';
import type { ViewSummary } from '#contract/kept.ts';
import { Answered } from '../../../parts/answered.tsx';
import { hasWords } from '../../../state/has-words.ts';
import type { KeptIn } from '../../../state/kept/shelf.ts';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useDocument, useText } from '../../../use-desk.ts';
import { Confirm } from '../../kept/confirm.tsx';
import { FilterField } from '../../kept/filter-field.tsx';
import { type Said, SaidLine } from '../../kept/said-line.tsx';
import { TokenLine } from '../../kept/token-line.tsx';
import { useShelf } from '../../kept/use-shelf.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { en } from './text/en.ts';
import { es } from './text/es.ts';
import { useViewActions } from './use-view-actions.ts';
import { ViewDialog } from './view-dialog.tsx';
import { type Asked, ViewEntry } from './view-entry.tsx';
import { viewsOf } from './views-of.ts';
import '../../../styles/kept.css';

const words = { en, es } as const;
/** So many can be overlooked without a search. */
const fewViews = 5;
const find = (views: readonly ViewSummary[], filter: string) => views.filter(({ name, description }) => hasWords([name, description], filter));

/** The views that are kept under a name, on the server and in this browser. */
export function ViewsPanel() {
  useWords(words);
  const { t } = useText();
  const views = viewsOf(useDesk());
  const { server, browser, editor } = useShelf(views);
  const hasMap = useDocument().nodes.length > 0;
  const [filter, setFilter] = useState('');
  const [said, say] = useState<Said | null>(null);
  const [isSaving, setSaving] = useState(false);
  const [asked, ask] = useState<Asked | null>(null);
  const actions = useViewActions({ views, isEditor: editor === 'accepted', say });
  const onServer = server.status === 'ready' ? server.value : [];
  const isFiltered = filter.trim() !== '';
  const found = find([...onServer, ...browser], filter).length;
  const list = (place: KeptIn, kept: readonly ViewSummary[], empty: string) =>
    kept.length === 0 ? (
      <p className="minor">{empty}</p>
    ) : (
      <ul className="query-entries">
        {find(kept, filter).map((view) => (
          <ViewEntry key={view.id} view={view} place={place} actions={actions} hasMap={hasMap} onAsk={ask} />
        ))}
      </ul>
    );
  return (
    <>
      <PanelHeading eyebrow={t('views.eyebrow')} title={t('command.openViews.label')} />
      <div className="library">
        <p className="lead">{t('views.lead')}</p>
        <div>
          <Button className="button button-filled" isDisabled={!hasMap} onPress={() => setSaving(true)}>
            {t('views.save')}
          </Button>
          {!hasMap && <p className="minor">{t('views.empty')}</p>}
        </div>
        <SaidLine said={said} undoLabel="" />
        {(isFiltered || onServer.length + browser.length > fewViews) && (
          <>
            <FilterField label={t('views.filter')} clearLabel={t('views.clear')} value={filter} onChange={setFilter} />
            <p className={found === 0 ? 'minor' : 'visually-hidden'} role="status">
              {isFiltered && (found === 0 ? t('views.none') : t('views.found', { count: found }))}
            </p>
          </>
        )}
        <Section title={t('views.server')} count={server.status === 'ready' ? onServer.length : undefined}>
          <Answered answer={server} retry={() => void views.load()}>
            {(kept) => list('server', kept, t('views.serverEmpty'))}
          </Answered>
          <TokenLine editor={views.editor} />
        </Section>
        <Section title={t('views.browser')} count={browser.length}>
          {list('browser', browser, t('views.browserEmpty'))}
        </Section>
        {isSaving && <ViewDialog actions={actions} onClose={() => setSaving(false)} />}
        {asked?.what === 'change' && <ViewDialog actions={actions} change={asked} onClose={() => ask(null)} />}
        {asked?.what === 'replace' && <Replace asked={asked} run={actions.replace} onClose={() => ask(null)} />}
        {asked?.what === 'remove' && (
          <Confirm
            title={t('views.removeTitle')}
            words={t('views.removeWords', { name: asked.view.name })}
            verb={t('views.remove')}
            run={() => actions.remove(asked.place, asked.view)}
            onClose={() => ask(null)}
          />
        )}
      </div>
    </>
  );
}

function Replace({
  asked: { place, view },
  run,
  onClose,
}: {
  readonly asked: Asked;
  readonly run: (place: KeptIn, view: ViewSummary) => Promise<void>;
  readonly onClose: () => void;
}) {
  const { t } = useText();
  const count = useDocument().nodes.length;
  return (
    <Confirm
      title={t('views.replaceTitle')}
      words={t('views.replaceWords', { name: view.name, nodes: t('views.nodes', { count }) })}
      verb={t('views.replace')}
      run={() => run(place, view)}
      onClose={onClose}
    />
  );
}
