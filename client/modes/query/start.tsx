import { Button } from 'react-aria-components';
import type { NamedQuery } from '#contract/routes.ts';
import { useAnswer } from '../../use-desk.ts';
import { chooseStarters, describeNamed, openedFrom } from './named-queries.ts';
import { useQueryText } from './text/use-query-text.ts';
import { useConsole, useConsoleState } from './use-console.ts';

const most = 4;

/** What stands where answers will be: some queries to begin with. */
export function Start() {
  const { t } = useQueryText();
  const isEmpty = useConsoleState((state) => state.text.trim() === '');
  const { answer } = useAnswer('listQueries', {});
  const queries = answer.status === 'ready' ? chooseStarters(answer.value.queries, most) : [];
  return (
    <section className="start" aria-label={t('start.title')}>
      <h2>{t('start.title')}</h2>
      <p className="lead">{isEmpty || queries.length > 0 ? t('start.words') : t('start.ready')}</p>
      <ul className="start-cards">
        {queries.map((query) => (
          <li key={query.name}>
            <StarterCard query={query} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function StarterCard({ query }: { readonly query: NamedQuery }) {
  const console = useConsole();
  const { language } = useQueryText();
  const words = describeNamed(query, language);
  return (
    <Button
      className="start-card"
      onPress={() => {
        console.open(openedFrom(query, words));
        console.editor.current?.focus();
      }}
    >
      <span>{words}</span>
      <code className="minor">{query.name}</code>
    </Button>
  );
}
