import { fit, pans, showMap, showText, zoomIn, zoomOut } from './commands/look.ts';
import { modeCommands } from './commands/modes.ts';
import { startOver } from './commands/open-view.ts';
import {
  copyLink,
  focusSearch,
  openCypher,
  openHistory,
  openLegend,
  openPalette,
  openShortcuts,
  savePicture,
  switchLanguage,
  switchTheme,
} from './commands/page.ts';
import { selectAll, showSources } from './commands/select.ts';
import { HistoryButtons } from './modes/explore/history-buttons.tsx';
import { useLayoutPart } from './modes/explore/layout-menu.tsx';
import { useToolParts } from './modes/explore/tools.tsx';
import { SearchBox } from './modes/explore/search-box.tsx';
import type { MenuPart } from './parts/command-menu.tsx';
import { CommandButton } from './parts/command-button.tsx';
import { Logo } from './parts/logo.tsx';
import { MenuButton } from './parts/menu-button.tsx';
import { useNarrow } from './parts/use-media.ts';
import { modes } from './state/session.ts';
import { useDesk, useSession, useText } from './use-desk.ts';

/** The top of the page: its name, the search, and what concerns the whole page. */
export function Header() {
  const isNarrow = useNarrow();
  const mode = useSession((state) => state.mode);
  return (
    <header className="header">
      <h1 className="brand">
        <Logo /> <span>Postura</span>
      </h1>
      {isNarrow && mode === 'explore' ? null : <Modes />}
      {mode === 'explore' && <SearchBox />}
      {mode === 'explore' && (isNarrow ? <NarrowEnd /> : <WideEnd />)}
      {mode !== 'explore' && <PlainEnd />}
    </header>
  );
}

/** The ways to use the page, each with an address that can be opened in a tab of its own. */
function Modes() {
  const desk = useDesk();
  const { t } = useText();
  const now = useSession((state) => state.mode);
  return (
    <nav className="modes" aria-label={t('header.modes')}>
      {modes.map((mode) => (
        <a
          key={mode}
          href={desk.surroundings.addressOf(mode)}
          aria-current={mode === now ? 'page' : undefined}
          onClick={(event) => {
            // Within a lesson the link leads to all of them.
            const isWithin = mode === now && mode === 'learn';
            if (isWithin || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            void modeCommands[mode].run(desk);
          }}
        >
          {t(`command.${modeCommands[mode].name}.label`)}
        </a>
      ))}
    </nav>
  );
}

/** What concerns the page whatever it is used for. */
function PlainEnd() {
  const { t, language } = useText();
  const isNarrow = useNarrow();
  const look: MenuPart = { entries: [{ command: switchLanguage }, { command: switchTheme }] };
  const parts: readonly MenuPart[] = [
    ...(isNarrow ? [look] : []),
    { entries: [{ command: openHistory }, { command: openPalette }, { command: openShortcuts }] },
  ];
  return (
    <div className="header-end">
      {!isNarrow && (
        <>
          <CommandButton command={switchLanguage} input={undefined} icon="language" label={t('header.language')} className="button button-plain">
            <span lang={language === 'en' ? 'es' : 'en'}>{t('header.languageShort')}</span>
          </CommandButton>
          <CommandButton command={switchTheme} input={undefined} icon="theme" className="button button-plain" />
        </>
      )}
      <MenuButton label={t('header.more')} icon="more" parts={parts} className="button button-plain" />
    </div>
  );
}

function WideEnd() {
  const { t, language } = useText();
  const view = useSession((state) => state.view);
  const parts: readonly MenuPart[] = [
    { entries: [{ command: savePicture }, { command: view === 'map' ? showText : showMap }, { command: startOver }] },
    { entries: [{ command: openHistory }, { command: openPalette }, { command: openShortcuts }, { command: showSources }, { command: openCypher }] },
  ];
  return (
    <div className="header-end">
      <CommandButton command={switchLanguage} input={undefined} icon="language" label={t('header.language')} className="button button-plain">
        <span lang={language === 'en' ? 'es' : 'en'}>{t('header.languageShort')}</span>
      </CommandButton>
      <CommandButton command={switchTheme} input={undefined} icon="theme" className="button button-plain" />
      <CommandButton command={copyLink} input={undefined} icon="link" label={t('header.share')}>
        <span className="words">{t('header.share')}</span>
      </CommandButton>
      <MenuButton label={t('header.more')} icon="more" parts={parts} className="button button-plain" />
    </div>
  );
}

function NarrowEnd() {
  const { t } = useText();
  const view = useSession((state) => state.view);
  const layouts = useLayoutPart();
  const tools = useToolParts({ isNarrow: true });
  const look: readonly MenuPart[] =
    view === 'map'
      ? [
          ...tools,
          layouts,
          {
            title: t('palette.map'),
            entries: [{ command: openLegend }, { command: fit }, ...[zoomIn, zoomOut, ...pans].map((command) => ({ command, keepsOpen: true }))],
          },
        ]
      : tools;
  const parts: readonly MenuPart[] = [
    { entries: [{ command: modeCommands.query }, { command: modeCommands.learn }] },
    { entries: [{ command: copyLink }, { command: savePicture }, { command: startOver }, { command: openHistory }, { command: selectAll }] },
    ...look,
    {
      title: t('palette.page'),
      entries: [
        { command: switchLanguage },
        { command: switchTheme },
        { command: openPalette },
        { command: openShortcuts },
        { command: showSources },
        { command: openCypher },
      ],
    },
  ];
  return (
    <div className="header-end">
      <CommandButton command={focusSearch} input={undefined} icon="search" className="button button-plain" />
      <HistoryButtons isShort />
      <MenuButton label={t('header.more')} icon="more" parts={parts} className="button button-plain" />
    </div>
  );
}
