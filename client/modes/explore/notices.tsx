import { Button } from 'react-aria-components';
import { startOver } from '../../commands/open-view.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { Failure } from '../../parts/failure.tsx';
import { Icon } from '../../parts/icon.tsx';
import { useDesk, useSession, useText } from '../../use-desk.ts';

/** What went wrong and still matters: the server is away, the link was cut, a command failed. */
export function Notices() {
  const { session } = useDesk();
  const { t } = useText();
  const connection = useSession((state) => state.connection);
  const trouble = useSession((state) => state.linkTrouble);
  const failure = useSession((state) => state.failure);
  if (connection.status === 'here' && trouble === null && failure === null) return null;
  const dismiss = (part: { linkTrouble: null } | { failure: null }) => (
    <Button className="button button-plain button-icon" aria-label={t('map.dismiss')} onPress={() => session.set(part)}>
      <Icon name="close" size={16} />
    </Button>
  );
  return (
    <div className="notices">
      {connection.status !== 'here' && (
        <div className="notice" role="status">
          <Icon name="alert" />
          <p>{connection.status === 'gone' ? t('connection.gone') : t('connection.unready', { detail: connection.detail })}</p>
        </div>
      )}
      {trouble !== null && (
        <div className="notice" role="alert">
          <Icon name="alert" />
          <p>
            {trouble.kind === 'broken'
              ? t('map.broken')
              : t('map.missing', { nodes: t('map.nodes', { count: trouble.nodes }), lines: t('map.lines', { count: trouble.lines }) })}
          </p>
          {trouble.kind === 'broken' && <CommandButton command={startOver} input={undefined} />}
          {dismiss({ linkTrouble: null })}
        </div>
      )}
      {failure !== null && (
        <div className="notice">
          <Failure error={failure.error} onRetry={failure.retry} />
          {dismiss({ failure: null })}
        </div>
      )}
    </div>
  );
}
