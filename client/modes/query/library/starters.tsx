import type { NamedQuery, QueryTopic } from '#contract/routes.ts';
import { Answered } from '../../../parts/answered.tsx';
import type { OpenedQuery } from '../../../state/console.ts';
import { hasWords } from '../../../state/has-words.ts';
import { useAnswer } from '../../../use-desk.ts';
import { describeNamed, openedFrom } from '../named-queries.ts';
import { type QueryTranslate, useQueryText } from '../text/use-query-text.ts';
import { QueryEntry } from './query-entry.tsx';
import { EntryMenu } from '../../kept/entry-menu.tsx';

type Props = {
  readonly filter: string;
  readonly onOpen: (query: OpenedQuery) => void;
  /** Keeps a copy where the reader keeps theirs. */
  readonly onKeep: (query: OpenedQuery & { readonly name: string }) => void;
};

/** Whether a named query has every word that was typed, in either language. */
export const isStarterFound = (query: NamedQuery, filter: string, t: QueryTranslate): boolean =>
  hasWords([query.name, query.description, query.descriptionEs, t(`library.topic.${query.topic}`)], filter);

/** The queries that come with Postura, by topic. */
export function Starters(props: Props) {
  const { answer, retry } = useAnswer('listQueries', {});
  return (
    <Answered answer={answer} retry={retry}>
      {({ queries }) => <Topics {...props} queries={queries} />}
    </Answered>
  );
}

function Topics({ queries, filter, onOpen, onKeep }: Props & { readonly queries: readonly NamedQuery[] }) {
  const { t, language } = useQueryText();
  const found = queries.filter((query) => isStarterFound(query, filter, t));
  const topics = [...new Set(found.map(({ topic }) => topic))] satisfies readonly QueryTopic[];
  return topics.map((topic) => (
    <div key={topic}>
      <h3 className="library-topic">{t(`library.topic.${topic}`)}</h3>
      <ul className="query-entries">
        {found
          .filter((query) => query.topic === topic)
          .map((query) => {
            const words = describeNamed(query, language);
            const name = words.replace(/\.$/, '');
            // Nearly all take a number of rows, so that says nothing.
            const names = query.parameters.flatMap((parameter) => (parameter.name === 'limit' ? [] : [parameter.name])).join(', ');
            const opened = { ...openedFrom(query, name), name };
            return (
              <QueryEntry
                key={query.name}
                name={words}
                notes={names === '' ? [] : [t('library.takes', { names })]}
                menu={
                  <EntryMenu
                    label={t('library.more', { name })}
                    actions={[
                      { id: 'open', words: t('library.open'), run: () => onOpen(opened) },
                      { id: 'keep', words: t('library.keepCopy'), run: () => onKeep(opened) },
                    ]}
                  />
                }
                onOpen={() => onOpen(opened)}
              />
            );
          })}
      </ul>
    </div>
  ));
}
