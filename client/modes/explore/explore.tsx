import { useMemo } from 'react';
import { Toolbar } from 'react-aria-components';
import { fit, pans, zoomIn, zoomOut } from '../../commands/look.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useNarrow } from '../../parts/use-media.ts';
import { useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { composePicture } from './compose-picture.ts';
import { Details } from './details.tsx';
import { Dialogs } from './dialogs.tsx';
import { Emptiness } from './emptiness.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { Legend } from './legend.tsx';
import { MapView } from './map.tsx';
import { Notices } from './notices.tsx';
import { SelectionVoice } from './selection-voice.tsx';
import { StatusLine } from './status-line.tsx';
import { ViewSwitch } from './view-switch.tsx';
import { loadLater } from '../../parts/load-later.tsx';

const Outline = loadLater(() => import('./outline.tsx').then((module) => module.Outline));

/** Map or outline on one side, details on the other; on a narrow screen the details lie in a sheet over it. */
export function Explore() {
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const selection = useSession((state) => state.selection);
  const view = useSession((state) => state.view);
  const isNarrow = useNarrow();
  const picture = useMemo(() => composePicture({ document, known, selection, language, t }), [document, known, selection, language, t]);
  const isEmpty = picture.nodes.length === 0;
  return (
    <>
      <main className="explore">
        <section className={`stage stage-${view}`} aria-label={t('map.region')}>
          <Notices />
          {isNarrow ? <StatusLine /> : <StageTop isEmpty={isEmpty} />}
          <div className="stage-view">
            {view === 'map' ? <MapView picture={picture} /> : <Outline />}
            <Emptiness isEmpty={isEmpty} />
          </div>
          {!isNarrow && <StageBottom isEmpty={isEmpty} />}
        </section>
        <Details />
        {!isNarrow && <Legend picture={picture} />}
        {isNarrow && <ViewSwitch className="bottom-bar" />}
      </main>
      <SelectionVoice />
      <Dialogs picture={picture} />
    </>
  );
}

type Part = { readonly isEmpty: boolean };

function StageTop({ isEmpty }: Part) {
  const view = useSession((state) => state.view);
  return (
    <div className="stage-top">
      <div className="stage-ways">
        {view === 'map' && !isEmpty && <LayoutMenu />}
        <ViewSwitch />
      </div>
      <HistoryButtons />
    </div>
  );
}

function StageBottom({ isEmpty }: Part) {
  const { t } = useText();
  const view = useSession((state) => state.view);
  return (
    <div className="stage-bottom">
      <StatusLine />
      {view === 'map' && !isEmpty && (
        <Toolbar className="group look" aria-label={t('map.look')}>
          <CommandButton command={zoomOut} input={undefined} icon="zoomOut" />
          <CommandButton command={zoomIn} input={undefined} icon="zoomIn" />
          <CommandButton command={fit} input={undefined} icon="fit" />
          <MenuButton label={t('map.move')} icon="move" parts={[{ entries: pans.map((command) => ({ command, keepsOpen: true })) }]} />
        </Toolbar>
      )}
    </div>
  );
}
