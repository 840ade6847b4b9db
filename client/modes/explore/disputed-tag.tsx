import { useText } from '../../use-desk.ts';

/** The word for a disputed claim in its double border. */
export function DisputedTag() {
  const { t } = useText();
  return <span className="tag tag-dispute">{t('node.disputed')}</span>;
}
