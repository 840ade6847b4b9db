import { useAnswer } from '../../use-desk.ts';
import { useQueryText } from './text/use-query-text.ts';

/** Says which store answers, and that it is only read. */
export function StoreBadge() {
  const { t } = useQueryText();
  const { answer } = useAnswer('readReadiness', {});
  if (answer.status !== 'ready') return null;
  const { kind, version } = answer.value.store;
  return (
    <p className="store-badge">
      <span className="tag tag-store">{kind === 'neo4j' ? t('console.neo4j', { version }) : t('console.embedded')}</span>
      <span className="minor">{t('console.readOnly')}</span>
    </p>
  );
}
