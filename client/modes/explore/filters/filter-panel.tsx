import { useMemo } from 'react';
import { RadioGroup } from 'react-aria-components';
import { noFilters } from '#contract/exploration.ts';
import { NodeId } from '#contract/graph.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import { setFilters } from '../../../commands/filters/set-filters.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { LineGlyph, ShapeGlyph } from '../../../parts/glyphs.tsx';
import { useWords } from '../../../text/more-words.ts';
import { capitalize, familyOf, kindOf, nameKind, nameType } from '../../../text/words.ts';
import { useDocument, useKnown, useText } from '../../../use-desk.ts';
import { TickOne } from '../../../parts/tick.tsx';
import { PanelHeading } from '../panel-heading.tsx';
import { DateFilters } from './date-filters.tsx';
import { FacetGroup } from './facet-group.tsx';
import { filterWords } from './filter-words.ts';
import { listFacets } from './list-facets.ts';
import { useFilters, useHides } from './use-filters.ts';
import { NameVoices, useVoiceName } from './voice-names.tsx';
import { ValueList } from './value-list.tsx';
import '../../../styles/fields.css';
import '../../../styles/filters.css';

/** What the map leaves out, facet by facet, with how much each hides. */
export function FilterPanel() {
  useWords(filterWords);
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const facets = useMemo(() => listFacets(document, known), [document, known]);
  const nameInside = useVoiceName();
  const nameVoice = (value: string) => capitalize(nameInside(value), language);
  const { shown, all, lists } = facets;
  return (
    <>
      <PanelHeading eyebrow={t('filters.eyebrow')} title={t('command.setFilters.label')} />
      <div className="filter-total">
        <p role="status">
          {t('filters.shown', {
            nodes: t('filters.nodesOf', { shown: shown.nodes, count: all.nodes }),
            lines: t('filters.linesOf', { shown: shown.lines, count: all.lines }),
          })}
        </p>
        {document.filters !== noFilters && (
          <CommandButton command={setFilters} input={noFilters} className="button button-small" label={t('filters.resetAll')}>
            {t('filters.resetAll')}
          </CommandButton>
        )}
        <p className="minor">{t('filters.lead')}</p>
      </div>
      <ValueList
        facet="kinds"
        values={lists.kinds}
        name={(label) => {
          const kind = kindOf([label]);
          return (
            <>
              <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} />
              {kind === undefined ? nameKind([label], language) : nodeKinds[kind].plural[language]}
            </>
          );
        }}
      />
      <ValueList
        facet="types"
        values={lists.types}
        name={(type) => (
          <>
            <LineGlyph family={familyOf(type)} />
            {nameType(type, 'out', language)}
          </>
        )}
      />
      <ValueList facet="sources" values={lists.sources} name={nameVoice} />
      <ValueList facet="voices" values={lists.voices} name={nameVoice} />
      <NameVoices ids={[...lists.voices, ...lists.sources].map(({ value }) => value).flatMap((value) => NodeId.safeParse(value).data ?? [])} />
      <ClaimFilter facets={facets} />
      <SourcesFilter facets={facets} />
      <DateFilters facets={facets} />
    </>
  );
}

type Part = { readonly facets: ReturnType<typeof listFacets> };

function ClaimFilter({ facets: { claims } }: Part) {
  const { t } = useText();
  const { filters, change } = useFilters();
  const hides = useHides();
  if (claims.all === 0) return null;
  const counts = { any: claims.all, only: claims.disputed, without: claims.all - claims.disputed };
  const title = t('filters.disputed');
  return (
    <FacetGroup title={title} isChanged={filters.disputed !== 'any'} onReset={() => change({ disputed: 'any' })}>
      <RadioGroup aria-label={title} value={filters.disputed} onChange={(value) => change({ disputed: value as typeof filters.disputed })}>
        {(['any', 'only', 'without'] as const).map((value) => (
          <TickOne key={value} value={value} count={counts[value]} {...(value === filters.disputed && claims.hides !== null && { note: hides(claims.hides) })}>
            {t(`filters.disputed.${value}`)}
          </TickOne>
        ))}
      </RadioGroup>
    </FacetGroup>
  );
}

function SourcesFilter({ facets: { mostSources, leastHides } }: Part) {
  const { t } = useText();
  const { filters, change } = useFilters();
  const hides = useHides();
  const most = Math.min(5, Math.max(mostSources, filters.leastSources));
  if (most < 2) return null;
  const title = t('filters.least');
  return (
    <FacetGroup title={title} isChanged={filters.leastSources !== 1} onReset={() => change({ leastSources: 1 })}>
      <RadioGroup aria-label={title} value={String(filters.leastSources)} onChange={(value) => change({ leastSources: Number(value) })}>
        {Array.from({ length: most }, (_, place) => place + 1).map((least) => (
          <TickOne key={least} value={String(least)} {...(least === filters.leastSources && leastHides !== null && { note: hides(leastHides) })}>
            {least === 1 ? t('filters.least.1') : t('filters.least.more', { count: least })}
          </TickOne>
        ))}
      </RadioGroup>
    </FacetGroup>
  );
}
