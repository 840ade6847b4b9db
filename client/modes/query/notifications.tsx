import type { Run } from '../../state/console.ts';
import { PlaceLink } from './place-link.tsx';
import { useQueryText } from './text/use-query-text.ts';

/** What the engine remarked on a query, each with its place in the text. */
export function Notifications({ run }: { readonly run: Run }) {
  const { t } = useQueryText();
  const notifications = run.summary?.notifications ?? [];
  if (notifications.length === 0) return null;
  return (
    <details className="run-notifications">
      <summary>{t('run.notifications', { count: notifications.length })}</summary>
      <ul>
        {notifications.map(({ title, description, severity, line, column }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: an engine may say the same twice
          <li key={place}>
            <p>
              <strong>{t(`run.severity.${severity}`)}:</strong> <span lang="en">{title}</span>
            </p>
            {description !== '' && (
              <p className="minor" lang="en">
                {description}
              </p>
            )}
            {line !== null && <PlaceLink run={run} place={{ line, column: column ?? 1 }} />}
          </li>
        ))}
      </ul>
    </details>
  );
}
