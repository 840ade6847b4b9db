import { showHidden } from '../../commands/registry.ts';
import { readShown } from '../../state/document.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { useAnswer, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { NoticeVoice } from './notice-voice.tsx';

/** How much is drawn and hidden, and the one live region: what was just done, undone or redone. */
export function StatusLine() {
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  const isOpen = useSession((state) => state.opening.status === 'open');
  const overview = useAnswer('readOverview', {});
  const total = overview.answer.status === 'ready' ? overview.answer.value.total.nodes : undefined;
  return (
    <p className="status-line">
      {isOpen && total !== undefined && (
        <span className="minor">
          {t('map.drawn', { drawn: readShown(document, known).nodes.length, total })}
          {document.hidden.length > 0 && (
            <>
              {' · '}
              {t('map.hidden', { count: document.hidden.length })}
              {' · '}
              <CommandButton command={showHidden} input={undefined} className="link" label={t('command.showHidden.label')}>
                {t('map.showHidden')}
              </CommandButton>
            </>
          )}
        </span>
      )}
      <NoticeVoice />
    </p>
  );
}
