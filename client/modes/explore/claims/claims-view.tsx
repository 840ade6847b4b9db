import { useState } from 'react';
import { Button } from 'react-aria-components';
import { useStore } from 'zustand';
import type { Claim, NodeReference, Statement } from '#contract/answers.ts';
import { limits } from '#contract/limits.ts';
import type { RouteOutput } from '#contract/routes.ts';
import type { Desk } from '../../../desk.ts';
import { Answered } from '../../../parts/answered.tsx';
import { claimChoicesOf, firstClaimChoices } from '../../../state/stances/claim-choices.ts';
import { findClaims } from '../../../state/stances/list-topics.ts';
import { useWords } from '../../../text/more-words.ts';
import { useAnswer, useDesk, useText } from '../../../use-desk.ts';
import { stanceWords } from '../stances/text/stance-words.ts';
import { ClaimBar } from './claim-bar.tsx';
import { ClaimItem } from './claim-item.tsx';
import '../../../styles/stances.css';

type Page = RouteOutput<'listClaims'>;

/** Who speaks in statements, each once however often. */
const speakersOf = (statements: readonly Statement[]): readonly NodeReference[] => [...new Map(statements.map(({ from }) => [from.id, from])).values()];

/** Keeps who says the claims, so that every other place can name them. */
const keepClaims = ({ entities }: Desk, { claims }: Page): void => {
  const statements = claims.flatMap(({ assertedBy, deniedBy, reasonFor, reasonAgainst }) => [...assertedBy, ...deniedBy, ...reasonFor, ...reasonAgainst]);
  entities.keepSources(statements.flatMap(({ source }) => source ?? []));
  entities.keepVoices(
    claims.map(({ id, disputed, assertedBy, deniedBy }) => ({
      id,
      disputed,
      assertedBy: speakersOf(assertedBy),
      deniedBy: speakersOf(deniedBy),
    })),
  );
};

/** Where the map would be: the claims, those in dispute first, each with who asserts and denies it and what it is a reason for. */
export function ClaimsView() {
  useWords(stanceWords);
  const choices = useStore(claimChoicesOf(useDesk()));
  const { disputed, modality, source, about } = choices;
  const query = {
    limit: limits.page,
    ...(disputed && { disputed: 'true' as const }),
    ...(modality !== null && { modality }),
    ...(source !== null && { source }),
    ...(about !== null && { about }),
  };
  return (
    <div className="research">
      <ClaimBar />
      <Claims key={JSON.stringify(query)} query={query} />
    </div>
  );
}

type Query = NonNullable<Parameters<typeof useAnswer<'listClaims'>>[1]['query']>;

/** The pages of claims that have been read, one after another. */
function Claims({ query }: { readonly query: Query }) {
  const { t } = useText();
  const [later, setLater] = useState<readonly Page[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const first = useAnswer('listClaims', { query }, keepClaims);
  const add = (page: Page) => {
    setNext(null);
    setLater((before) => [...before, page]);
  };
  return (
    <Answered {...first}>
      {(page) => {
        const last = later.at(-1) ?? page;
        return (
          <>
            <ClaimList claims={[page, ...later].flatMap(({ claims }) => claims)} total={page.total} />
            {last.cursor !== null && next === null && (
              <Button className="button research-more" onPress={() => setNext(last.cursor)}>
                {t('claims.more')}
              </Button>
            )}
            {next !== null && <NextPage query={{ ...query, cursor: next }} onRead={add} />}
          </>
        );
      }}
    </Answered>
  );
}

function NextPage({ query, onRead }: { readonly query: Query; readonly onRead: (page: Page) => void }) {
  const page = useAnswer('listClaims', { query }, (desk, value) => {
    keepClaims(desk, value);
    onRead(value);
  });
  return <Answered {...page}>{() => null}</Answered>;
}

function ClaimList({ claims, total }: { readonly claims: readonly Claim[]; readonly total: number }) {
  const { t } = useText();
  const store = claimChoicesOf(useDesk());
  const { text } = useStore(store);
  const shown = findClaims(claims, text);
  const groups = [
    { title: 'claims.disputed', list: shown.filter(({ disputed }) => disputed) },
    { title: 'claims.others', list: shown.filter(({ disputed }) => !disputed) },
  ] as const;
  return (
    <div className="claim-groups">
      <p className="minor" role="status">
        {t('claims.count', { shown: shown.length, total })}
      </p>
      {claims.length < total && <p className="minor">{t('claims.readSome', { read: claims.length, total })}</p>}
      {shown.length === 0 && (
        <div className="research-empty">
          <p>{t('claims.empty')}</p>
          <Button className="button" onPress={() => store.setState(firstClaimChoices)}>
            {t('matrix.clear')}
          </Button>
        </div>
      )}
      {groups.map(
        ({ title, list }) =>
          list.length > 0 && (
            <section key={title} aria-label={t(title, { count: list.length })}>
              <h2 className="claim-group">{t(title, { count: list.length })}</h2>
              <ul className="claim-items">
                {list.map((claim) => (
                  <li key={claim.id}>
                    <ClaimItem claim={claim} />
                  </li>
                ))}
              </ul>
            </section>
          ),
      )}
    </div>
  );
}
