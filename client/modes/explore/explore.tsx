import { useMemo } from 'react';
import { ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { fit, pans, showMap, showText, zoomIn, zoomOut } from '../../commands/look.ts';
import { redo, undo } from '../../commands/travel.ts';
import { startOver } from '../../commands/open-view.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { useDesk, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { composePicture } from './compose-picture.ts';
import { Legend } from './legend.tsx';
import { MapView } from './map.tsx';
import { Notices } from './notices.tsx';
import { QuestionPanel } from './question-panel.tsx';
import { StatusLine } from './status-line.tsx';

const Outline = loadLater(() => import('./outline.tsx').then((module) => module.Outline));
const NodePanel = loadLater(() => import('./node-panel.tsx').then((module) => module.NodePanel));
const ReadingPanel = loadLater(() => import('./reading-panel.tsx').then((module) => module.ReadingPanel));
const LinePanel = loadLater(() => import('./line-panel.tsx').then((module) => module.LinePanel));

/** Map or outline on one side, details on the other. */
export function Explore() {
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const selection = useSession((state) => state.selection);
  const reading = useSession((state) => state.reading);
  const view = useSession((state) => state.view);
  const picture = useMemo(() => composePicture({ document, known, selection, language, t }), [document, known, selection, language, t]);
  return (
    <main className="explore">
      <section className={`stage stage-${view}`} aria-label={t('map.region')}>
        <Notices />
        <div className="stage-top">
          <ViewSwitch />
          <Toolbar className="group" aria-label={t('map.history')}>
            <CommandButton command={startOver} input={undefined} icon="home" />
            <CommandButton command={undo} input={undefined} icon="undo" />
            <CommandButton command={redo} input={undefined} icon="redo" />
          </Toolbar>
        </div>
        <div className="stage-view">
          {view === 'map' ? <MapView picture={picture} /> : <Outline />}
          <Emptiness isEmpty={picture.nodes.length === 0} />
        </div>
        <div className="stage-bottom">
          <StatusLine />
          {view === 'map' && (
            <Toolbar className="group look" aria-label={t('map.move')}>
              {(['panLeft', 'panUp', 'panDown', 'panRight'] as const).map((name, place) => {
                const pan = pans[place];
                return pan === undefined ? null : <CommandButton key={name} command={pan} input={undefined} icon={name} className="button pan" />;
              })}
              <CommandButton command={zoomOut} input={undefined} icon="zoomOut" />
              <CommandButton command={zoomIn} input={undefined} icon="zoomIn" />
              <CommandButton command={fit} input={undefined} icon="fit" />
            </Toolbar>
          )}
        </div>
      </section>
      <aside id="details" tabIndex={-1} className="panel" aria-label={t('panel.label')}>
        {/* A new key scrolls the panel to its top and forgets what was open in it. */}
        {reading !== null && <ReadingPanel key={reading.id} reading={reading} />}
        {reading === null && selection === null && <QuestionPanel key="question" />}
        {reading === null && selection?.kind === 'node' && <NodePanel key={selection.id} id={selection.id} />}
        {reading === null && selection?.kind === 'line' && <LinePanel key={JSON.stringify(selection.line)} line={selection.line} />}
      </aside>
      <Legend picture={picture} />
    </main>
  );
}

function ViewSwitch() {
  const desk = useDesk();
  const { t } = useText();
  const view = useSession((state) => state.view);
  return (
    <ToggleButtonGroup
      className="group views"
      aria-label={t('view.label')}
      disallowEmptySelection
      selectedKeys={[view]}
      onSelectionChange={([chosen]) => void (chosen === 'text' ? showText : showMap).run(desk)}
    >
      <ToggleButton id="map" className="button">
        <Icon name="map" />
        {t('command.showMap.label')}
      </ToggleButton>
      <ToggleButton id="text" className="button">
        <Icon name="text" />
        {t('command.showText.label')}
      </ToggleButton>
    </ToggleButtonGroup>
  );
}

function Emptiness({ isEmpty }: { readonly isEmpty: boolean }) {
  const { t } = useText();
  const opening = useSession((state) => state.opening);
  const retry = useSession((state) => state.retryOpening);
  if (opening.status === 'loading') return <p className="emptiness minor">{t('map.loading')}</p>;
  if (opening.status === 'failed') {
    return (
      <div className="emptiness">
        <Failure error={opening.error} onRetry={retry} />
      </div>
    );
  }
  if (!isEmpty) return null;
  return (
    <div className="emptiness">
      <p>{t('map.empty')}</p>
      <CommandButton command={startOver} input={undefined} className="button button-filled" />
    </div>
  );
}
