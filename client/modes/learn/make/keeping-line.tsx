import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import { isSaved } from '../../../state/learn/drafts.ts';
import { ChangedElsewhereError } from '../../../state/learn/open-draft.ts';
import { useText } from '../../../use-desk.ts';
import { useNameFailure } from '../../kept/use-name-failure.ts';
import { useMaker } from './use-maker.ts';

/** Says where the work is kept, and raises its voice where it is not. */
export function KeepingLine() {
  const { t } = useText();
  const nameFailure = useNameFailure();
  const { draft, lesson } = useMaker();
  const { keeping, tied } = useStore(draft.keeping);
  if (keeping.status === 'failed' && keeping.error instanceof ChangedElsewhereError)
    return (
      <p className="library-trouble" role="alert">
        {t('make.elsewhere')}{' '}
        <Button className="link" onPress={draft.keepMine}>
          {t('make.keepMine')}
        </Button>{' '}
        <Button className="link" onPress={draft.takeOther}>
          {t('make.takeOther')}
        </Button>
      </p>
    );
  if (keeping.status === 'failed')
    return (
      <p className="library-trouble" role="alert">
        {t('make.notKept', { reason: nameFailure(keeping.error) })}{' '}
        <Button className="link" onPress={draft.retry}>
          {t('make.keepAgain')}
        </Button>
      </p>
    );
  return <p className="minor">{t(tied === null ? 'make.keptHere' : isSaved(lesson, tied) ? 'make.same' : 'make.ahead')}</p>;
}
