import { useMemo, useState } from 'react';
import { Toolbar } from 'react-aria-components';
import type { Picture } from '../../canvas/canvas.ts';
import { fit, pans, zoomIn, zoomOut } from '../../commands/look.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { MenuButton } from '../../parts/menu-button.tsx';
import { useNarrow } from '../../parts/use-media.ts';
import { useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { composePicture, type Painter } from './compose-picture.ts';
import { Details } from './details.tsx';
import { Dialogs } from './dialogs.tsx';
import { Emptiness } from './emptiness.tsx';
import { KeepStyle, mapParts, stageViews } from './features.tsx';
import { HistoryButtons } from './history-buttons.tsx';
import { LayoutMenu } from './layout-menu.tsx';
import { Legend } from './legend.tsx';
import { MapView } from './map.tsx';
import { Notices } from './notices.tsx';
import { SelectionVoice } from './selection-voice.tsx';
import { StatusLine } from './status-line.tsx';
import { Tools } from './tools.tsx';
import { ViewSwitch } from './view-switch.tsx';

/** Map or outline on one side, details on the other; on a narrow screen the details lie in a sheet over it. */
export function Explore() {
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const selection = useSession((state) => state.selection);
  const view = useSession((state) => state.view);
  const timeline = useSession((state) => state.timeline);
  const isNarrow = useNarrow();
  const [painter, setPainter] = useState<Painter | null>(null);
  const picture = useMemo(() => composePicture({ document, known, selection, language, t, painter }), [document, known, selection, language, t, painter]);
  const isEmpty = picture.nodes.length === 0;
  return (
    <>
      <main className="explore">
        <section className={`stage stage-${view}`} aria-label={t('map.region')}>
          <Notices />
          {isNarrow ? <StatusLine /> : <StageTop isEmpty={isEmpty} />}
          <div className="stage-view">
            <View picture={picture} />
            <Emptiness isEmpty={isEmpty} />
          </div>
          {timeline && <MapPart part="timeline" picture={picture} />}
          {!isNarrow && <StageBottom isEmpty={isEmpty} />}
        </section>
        <Details />
        {!isNarrow && <Legend picture={picture} />}
        {isNarrow && <ViewSwitch className="bottom-bar" />}
      </main>
      {document.rules.length > 0 && <KeepStyle onPainter={setPainter} />}
      <SelectionVoice />
      <Dialogs picture={picture} />
    </>
  );
}

function View({ picture }: { readonly picture: Picture }) {
  const view = useSession((state) => state.view);
  const gesture = useSession((state) => state.gesture);
  const Other = view === 'map' ? undefined : stageViews[view];
  if (Other !== undefined) return <Other />;
  return (
    <>
      <MapView picture={picture} />
      {gesture !== null && <MapPart part={gesture} picture={picture} />}
    </>
  );
}

function MapPart({ part, picture }: { readonly part: keyof typeof mapParts; readonly picture: Picture }) {
  const Shown = mapParts[part];
  return Shown === undefined ? null : <Shown picture={picture} />;
}

type Part = { readonly isEmpty: boolean };

function StageTop({ isEmpty }: Part) {
  const view = useSession((state) => state.view);
  return (
    <div className="stage-top">
      <div className="stage-ways">
        {view === 'map' && !isEmpty && <LayoutMenu />}
        <ViewSwitch />
        {!isEmpty && <Tools />}
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
