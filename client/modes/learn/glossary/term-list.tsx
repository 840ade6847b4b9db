import { capitalize } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import type { ListedTerm } from './list-terms.ts';

/** Against the page's base, where a bare fragment would lead. */
const addressOf = (id: string): string => `${location.pathname}${location.search}#${id}`;

/** The terms, each with what it means and an anchor of its own. */
export function TermList({ terms, onSee }: { readonly terms: readonly ListedTerm[]; readonly onSee: () => void }) {
  const { t, language } = useText();
  return (
    <dl className="term-list">
      {terms.map(({ id, name, means, see }) => (
        <div key={id} id={id} tabIndex={-1}>
          <dt>{capitalize(name, language)}</dt>
          <dd>{means}</dd>
          {see.length > 0 && (
            <dd className="minor">
              {t('glossary.see')}{' '}
              {see.map((other, place) => (
                <span key={other.id}>
                  {place > 0 && ', '}
                  <a className="link" href={addressOf(other.id)} onClick={onSee}>
                    {other.name}
                  </a>
                </span>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
