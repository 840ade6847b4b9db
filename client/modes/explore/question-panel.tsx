import type { Claim } from '#contract/answers.ts';
import { limits } from '#contract/routes.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { Answered } from '../../parts/answered.tsx';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { bindText, kindOf } from '../../text/words.ts';
import { useAnswer, useDocument, useKnown, useText } from '../../use-desk.ts';
import { readSides } from './compose-picture.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';
import { SourceLink } from './source-link.tsx';
import { SourceTag } from './statement-item.tsx';

/** Nothing is selected: the question, who stands where on it as drawn, what is disputed, and the sources. */
export function QuestionPanel() {
  const { t, language } = useText();
  const overview = useAnswer('readOverview', {});
  const { sources } = useKnown();
  const count = sources.size;
  return (
    <Answered {...overview}>
      {({ title, titleEs, summary, summaryEs }) => (
        <>
          <header className="panel-heading">
            <p className="eyebrow">{title === null ? t('question.eyebrowNone') : t('question.eyebrow', { count })}</p>
            <h2 className="question">{bindText((language === 'es' ? (titleEs ?? title) : title) ?? t('question.noTitle'))}</h2>
          </header>
          <p className="lead">{bindText((language === 'es' ? (summaryEs ?? summary) : summary) ?? t('question.help'))}</p>
          <Sides />
          {summary !== null && <p className="minor">{t('question.help')}</p>}
          <Disputed />
          <Sources />
        </>
      )}
    </Answered>
  );
}

function Sides() {
  const { t } = useText();
  const document = useDocument();
  const { nodes } = useKnown();
  if (document.policy === null) return null;
  const sides = readSides(document);
  const agents = document.nodes.filter(({ id }) => {
    const kind = kindOf(nodes.get(id)?.labels ?? []);
    return kind !== undefined && nodeKinds[kind].agent;
  });
  const count = (side: 'for' | 'against' | 'none') => agents.filter(({ id }) => (sides.get(id) ?? 'none') === side).length;
  return (
    <>
      <dl className="sides">
        <div className="ink-support">
          <dt>{t('question.for')}</dt>
          <dd>
            <LineGlyph family="for" /> <span>{count('for')}</span>
          </dd>
        </div>
        <div className="ink-oppose">
          <dt>{t('question.against')}</dt>
          <dd>
            <LineGlyph family="against" /> <span>{count('against')}</span>
          </dd>
        </div>
        <div>
          <dt>{t('question.none')}</dt>
          <dd>
            – <span>{count('none')}</span>
          </dd>
        </div>
      </dl>
      <p className="minor">{t('question.recorded')}</p>
    </>
  );
}

function Disputed() {
  const all = useAnswer('listClaims', { query: { limit: limits.page } });
  return (
    <Answered {...all}>
      {({ claims, cursor }) => (cursor === null ? <DisputedList claims={claims.filter(({ disputed }) => disputed)} /> : <DisputedOfMany />)}
    </Answered>
  );
}

/** Where the claims are more than one page, the server picks the disputed ones. */
function DisputedOfMany() {
  const disputed = useAnswer('listClaims', { query: { disputed: 'true', limit: limits.page } }, ({ entities }, { claims }) => entities.keepClaims(claims));
  return <Answered {...disputed}>{({ claims }) => <DisputedList claims={claims} />}</Answered>;
}

function DisputedList({ claims }: { readonly claims: readonly Claim[] }) {
  const { t } = useText();
  return (
    <section>
      <h3>{t('question.disputed')}</h3>
      {claims.length === 0 && <p className="minor">{t('question.noDisputed')}</p>}
      <ul className="claims">
        {claims.map(({ id, name, nameEs }) => (
          <li key={id}>
            <ShapeGlyph shape="round-rectangle" isClaim isDisputed />
            <span>
              <NodeLink node={{ id, kinds: ['Claim'], name, ...(nameEs !== undefined && { nameEs }) }} /> <ClaimVoice id={id} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sources() {
  const { t } = useText();
  const sources = useAnswer('listSources', { query: { limit: limits.page } }, ({ entities }, answer) =>
    entities.keepSources(answer.sources.map(({ passages: _, statements: __, ...source }) => source)),
  );
  return (
    <section>
      <h3>{t('question.sources')}</h3>
      <Answered {...sources}>
        {(answer) => (
          <ul className="sources">
            {answer.sources.map((source) => (
              <li key={source.id}>
                {source.label !== undefined && <SourceTag label={source.label} />}
                <span>
                  <SourceLink source={source} />
                  <span className="minor block">
                    {t('question.sourceCounts', {
                      passages: t('question.passages', { count: source.passages }),
                      statements: t('question.statements', { count: source.statements }),
                    })}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Answered>
    </section>
  );
}
