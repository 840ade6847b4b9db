import type { NodeId } from '#contract/graph.ts';
import { nameDates, nameReference, readProperty } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import { axisOf, type OfficeSpan, readOffices, type YearAxis } from './office-spans.ts';
import { SourceTags } from './source-tag.tsx';
import { type StatementRow, sourcesOf } from './statement-rows.ts';

/** Offices that have a date, each in words and as a bar over the years. */
export function Offices({ rows, centre }: { readonly rows: readonly StatementRow[]; readonly centre: NodeId }) {
  const spans = readOffices(
    rows.flatMap(({ statements }) => statements),
    centre,
  );
  if (spans.length === 0) return null;
  const axis = axisOf(spans);
  const share = (year: number) => `${(100 * (year - axis.first)) / (axis.last - axis.first)}%`;
  return (
    <div className="offices">
      <ul>
        {spans.map((span) => (
          <li key={span.key}>
            <Words span={span} />
            <Bar span={span} axis={axis} />
          </li>
        ))}
      </ul>
      <svg className="years" width="100%" height="22" aria-hidden="true">
        <line x1="0" x2="100%" y1="1" y2="1" stroke="currentColor" />
        {axis.ticks.map((year) => (
          <g key={year}>
            <line x1={share(year)} x2={share(year)} y1="1" y2="5" stroke="currentColor" />
            <text x={share(year)} y="18" textAnchor={year === axis.first ? 'start' : year === axis.last ? 'end' : 'middle'}>
              {year}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

function Words({ span: { statement, other, isProspective } }: { readonly span: OfficeSpan }) {
  const { t, language } = useText();
  const { properties } = statement.edge;
  const [office, date] = [readProperty(properties, 'office', language), nameDates(properties, t, language) ?? ''];
  const isOpen = readProperty(properties, 'endDate', 'en') === undefined;
  const facts = [
    office,
    nameReference(other, language),
    isOpen ? t('offices.from', { date }) : date,
    isProspective ? t('statement.status.prospective') : undefined,
  ];
  return (
    <p className="statement-voice">
      <span>{facts.filter((fact) => fact !== undefined).join(', ')}</span> <SourceTags sources={sourcesOf([statement])} />
    </p>
  );
}

/** An open end runs off the axis; an office that is only expected is an outline. */
function Bar({ span: { start, end, isProspective }, axis }: { readonly span: OfficeSpan; readonly axis: YearAxis }) {
  const share = (year: number) => (100 * (year - axis.first)) / (axis.last - axis.first);
  const [left, right] = [share(start ?? axis.first), share(end ?? axis.last)];
  return (
    <svg width="100%" height="10" aria-hidden="true">
      <rect x={`${left}%`} y="1" width={`${Math.max(1.5, right - left)}%`} height="8" className={isProspective ? 'bar bar-outline' : 'bar'} />
    </svg>
  );
}
