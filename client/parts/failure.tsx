import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { ConnectionError, ProblemError } from '../api.ts';
import { MapFullError } from '../commands/require-room.ts';
import { useText } from '../use-desk.ts';
import { Icon } from './icon.tsx';

/** A failure in the reader's words: what happened, what the server says to do, the code last. */
export function Failure({ error, onRetry }: { readonly error: Error; readonly onRetry: () => void }) {
  const { t } = useText();
  return (
    <div className="failure" role="alert">
      <Icon name="alert" />
      <div>
        <p className="failure-title">{t('failed.title')}</p>
        <FailureDetail error={error} />
        <Button className="button" onPress={onRetry}>
          {t('failed.retry')}
        </Button>
      </div>
    </div>
  );
}

function FailureDetail({ error }: { readonly error: Error }) {
  const { t, language } = useText();
  const { i18n } = useTranslation();
  if (error instanceof ConnectionError) return <p>{t('failed.connection')}</p>;
  if (error instanceof MapFullError) return <p>{t('expand.full', { most: error.most })}</p>;
  if (!(error instanceof ProblemError)) return <p>{t('failed.unexpected', { detail: error.message.slice(0, 200) })}</p>;
  const { code, title, detail } = error.problem;
  const translated = `problem.${code}`;
  return (
    <>
      <p lang={language === 'es' && !i18n.exists(translated) ? 'en' : undefined}>{i18n.exists(translated) ? i18n.t(translated) : title}.</p>
      <p lang="en">{detail}</p>
      <p className="minor">{t('failed.code', { code })}</p>
    </>
  );
}
