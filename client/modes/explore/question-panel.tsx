import type { Claim } from '#contract/answers.ts';
import type { Overview } from '#contract/routes.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { showText } from '../../commands/look.ts';
import { showNodes } from '../../commands/registry.ts';
import { showSources } from '../../commands/select.ts';
import { Answered } from '../../parts/answered.tsx';
import { CommandButton } from '../../parts/command-button.tsx';
import { LineGlyph, ShapeGlyph } from '../../parts/glyphs.tsx';
import { Icon } from '../../parts/icon.tsx';
import { readShown } from '../../state/document.ts';
import { readSides } from '../../state/sides.ts';
import { bindText, kindOf } from '../../text/words.ts';
import { useAnswer, useDocument, useKnown, useText } from '../../use-desk.ts';
import { ClaimVoice, NodeLink } from './node-link.tsx';

const disputedShown = 6;

/** Nothing is selected: the question, who stands where on it as drawn, ways to begin, and what is disputed. */
export function QuestionPanel() {
  const overview = useAnswer('readOverview', {});
  return <Answered {...overview}>{(value) => <Question overview={value} />}</Answered>;
}

function Question({ overview: { title, titleEs, summary, summaryEs, questions, total } }: { readonly overview: Overview }) {
  const { t, language } = useText();
  const { sources } = useKnown();
  const inLanguage = (en: string | null, es: string | null) => (language === 'es' ? (es ?? en) : en);
  return (
    <>
      <header className="panel-heading">
        <p className="eyebrow">{title === null ? t('question.eyebrowNone') : t('question.eyebrow', { count: sources.size })}</p>
        <h2 className="question">{bindText(inLanguage(title, titleEs) ?? t('question.noTitle'))}</h2>
      </header>
      <p className="lead">{bindText(inLanguage(summary, summaryEs) ?? t('question.graph', { nodes: total.nodes, edges: total.edges }))}</p>
      <Sides />
      {questions.length > 0 && <Starters questions={questions} />}
      <Disputed />
      <p className="minor">{t('question.help')}</p>
      <div className="panel-foot">
        <CommandButton command={showText} input={undefined} icon="text" className="button button-plain">
          {t('question.readAsText')}
        </CommandButton>
        <CommandButton command={showSources} input={undefined} icon="open" className="button button-plain">
          {t('command.showSources.label')}
        </CommandButton>
      </div>
    </>
  );
}

/** Questions that one click answers. */
function Starters({ questions }: { readonly questions: Overview['questions'] }) {
  const { t, language } = useText();
  return (
    <section>
      <h3>{t('question.start')}</h3>
      <ul className="starters">
        {questions.map(({ text, textEs, select }) => (
          <li key={text}>
            <CommandButton command={showNodes} input={select} className="button starter">
              <span>{bindText(language === 'es' ? textEs : text)}</span>
              <Icon name="open" />
            </CommandButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sides() {
  const { t } = useText();
  const document = useDocument();
  const { nodes } = useKnown();
  if (document.policy === null) return null;
  const sides = readSides(document);
  const agents = readShown(document).nodes.filter(({ id }) => {
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
  const disputed = useAnswer('listClaims', { query: { disputed: 'true', limit: disputedShown } });
  return <Answered {...disputed}>{({ claims, total }) => <DisputedList claims={claims} total={total} />}</Answered>;
}

function DisputedList({ claims, total }: { readonly claims: readonly Claim[]; readonly total: number }) {
  const { t } = useText();
  return (
    <section>
      <h3>
        {t('question.disputed')} <span className="minor">{total}</span>
      </h3>
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
