import type { NodeId } from '#contract/graph.ts';
import type { StanceHistory, StanceMoment } from '#contract/stances.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { Answered } from '../../../parts/answered.tsx';
import { Icon } from '../../../parts/icon.tsx';
import { LineGlyph, ShapeGlyph } from '../../../parts/glyphs.tsx';
import { axisOfMoments, type TimeAxis } from '../../../state/stances/place-moments.ts';
import { signOf } from '../../../state/stances/read-cell.ts';
import { useWords } from '../../../text/more-words.ts';
import { tellVerb } from '../../../text/tell.ts';
import { capitalize, kindOf, nameDates, nameReference } from '../../../text/words.ts';
import { useAnswer, useText } from '../../../use-desk.ts';
import { PanelHeading } from '../panel-heading.tsx';
import { Section } from '../section.tsx';
import { SourceTags } from '../source-tag.tsx';
import { StatementBody } from '../statement-body.tsx';
import { sourcesOf } from '../statement-rows.ts';
import { EntityLink } from './entity-link.tsx';
import { MomentTrack } from './moment-track.tsx';
import { OpenEvidence } from './open-evidence.tsx';
import { stanceWords } from './text/stance-words.ts';
import '../../../styles/stances.css';

type Series = StanceHistory['series'][number];
const isDated = ({ earliest, latest }: StanceMoment) => earliest !== null || latest !== null;

/** The stances of an agent, or on a policy or claim, over time: what is dated on an axis, the rest apart. */
export function HistoryPanel({ reading: { id } }: { readonly reading: { readonly id: NodeId } }) {
  useWords(stanceWords);
  const history = useAnswer('readStanceHistory', { query: { of: id } }, ({ entities }, { series }) =>
    entities.keepSources(series.flatMap(({ moments }) => moments.flatMap(({ statement }) => statement.source ?? []))),
  );
  return <Answered {...history}>{(value) => <History history={value} />}</Answered>;
}

function History({ history: { of, series } }: { readonly history: StanceHistory }) {
  const { t, language } = useText();
  const kind = kindOf(of.kinds);
  const axis = axisOfMoments(series);
  const dated = series.filter(({ moments }) => moments.some(isDated)).toSorted((one, other) => other.reversals - one.reversals);
  const undated = series.filter(({ moments }) => moments.some((moment) => !isDated(moment)));
  return (
    <>
      <PanelHeading
        eyebrow={
          <>
            <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} /> {t('history.eyebrow')}
          </>
        }
        title={<span className="long">{nameReference(of, language)}</span>}
      />
      <p className="minor">{t('history.lead')}</p>
      {series.length === 0 && <p>{t('history.none')}</p>}
      {series.length > 0 && dated.length === 0 && <p>{t('history.noDates')}</p>}
      {axis !== undefined && dated.map((one) => <Course key={`${one.agent.id} ${one.target.id}`} of={of.id} series={one} axis={axis} />)}
      {undated.length > 0 && (
        <Section title={t('history.undated')} count={undated.reduce((sum, { moments }) => sum + moments.filter((one) => !isDated(one)).length, 0)}>
          {undated.map((one) => (
            <div key={`${one.agent.id} ${one.target.id}`} className="course">
              <CourseTitle of={of.id} series={one} level="h4" />
              <Moments moments={one.moments.filter((moment) => !isDated(moment))} />
            </div>
          ))}
        </Section>
      )}
    </>
  );
}

type CourseProps = { readonly of: NodeId; readonly series: Series };

/** One agent on one target: its axis, and its moments as a list. */
function Course({ of, series, axis }: CourseProps & { readonly axis: TimeAxis }) {
  const { t } = useText();
  return (
    <section className="course">
      <CourseTitle of={of} series={series} level="h3" />
      {series.reversals > 0 && (
        <p className="course-reversals">
          <Icon name="alert" size={16} /> {t('history.reversals', { count: series.reversals })}
        </p>
      )}
      <MomentTrack series={series} axis={axis} />
      <Moments moments={series.moments.filter(isDated)} />
    </section>
  );
}

function CourseTitle({ of, series: { agent, target }, level: Heading }: CourseProps & { readonly level: 'h3' | 'h4' }) {
  const { t, language } = useText();
  const other = agent.id === of ? target : agent;
  const names = { agent: nameReference(agent, language), target: nameReference(target, language) };
  return (
    <div className="course-title">
      <Heading>
        <EntityLink node={other} />
      </Heading>
      <OpenEvidence agent={agent.id} target={target.id} className="button button-small" label={t('history.evidenceOf', names)}>
        {t('history.evidence')}
      </OpenEvidence>
    </div>
  );
}

/** Moments in order, each opening what it rests on. */
function Moments({ moments }: { readonly moments: readonly StanceMoment[] }) {
  const { t, language } = useText();
  return (
    <ol className="moments">
      {moments.map(({ statement, position, reverses, latest, earliest }) => {
        const { edge } = statement;
        const dates = nameDates(edge.properties, t, language);
        const isOpen = earliest !== null && latest === null;
        return (
          <li key={edge.id}>
            <details className="moment">
              <summary>
                <LineGlyph {...signOf({ position, types: [edge.type], byConduct: false })} />
                <span>
                  <strong>{capitalize(tellVerb(edge.type, 'out', statement.from, language), language)}</strong>
                  {reverses && (
                    <span className="course-mark">
                      <span aria-hidden="true">⇅</span> {t('history.reverses')}
                    </span>
                  )}
                  <span className="minor block">
                    {dates === undefined ? t('sides.undated') : isOpen ? `${t('history.from', { date: dates })}, ${t('history.open')}` : dates}
                  </span>
                </span>
                <SourceTags sources={sourcesOf([statement])} />
              </summary>
              <div className="moment-body">
                <StatementBody statement={statement} isOpen />
              </div>
            </details>
          </li>
        );
      })}
    </ol>
  );
}
