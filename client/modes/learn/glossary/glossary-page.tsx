import { useEffect, useMemo, useState } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { Icon } from '../../../parts/icon.tsx';
import type { LearnPlace } from '../../../state/learn/place.ts';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import type { Go } from '../use-place.ts';
import { listExamples } from './examples.ts';
import { filterExamples, listTerms } from './list-terms.ts';
import { TermList } from './term-list.tsx';
import { glossaryWords } from './text/glossary-words.ts';
import { TypeTable } from './type-table.tsx';
import '../../../styles/learn-glossary.css';

/** Brings the term that the address names into view, once the page has it. */
function showNamed(): void {
  const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  named?.scrollIntoView({ block: 'start' });
  named?.focus({ preventScroll: true });
}

/** What the words of the graph mean, from A to Z, and how each type of line is read. */
export function GlossaryPage({ go, addressOf }: { readonly go: Go; readonly addressOf: (place: LearnPlace) => string }) {
  useWords(glossaryWords);
  const { t, language } = useText();
  const [filter, setFilter] = useState('');
  const wanted = filter.trim();
  const terms = useMemo(() => listTerms(wanted, language), [wanted, language]);
  const examples = useMemo(() => filterExamples(listExamples(language), wanted), [wanted, language]);
  const [isSent, setSent] = useState(location.hash !== '');
  useEffect(() => {
    if (!isSent) return;
    showNamed();
    setSent(false);
  }, [isSent]);
  const onSee = () => {
    setFilter('');
    // The address changes after the click.
    setTimeout(() => setSent(true));
  };
  return (
    <main className="learn">
      <div className="glossary">
        <a
          className="link glossary-back"
          href={addressOf({ kind: 'lessons' })}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            go({ kind: 'lessons' });
          }}
        >
          {t('learn.all')}
        </a>
        <h2 className="glossary-title">{t('glossary.title')}</h2>
        <p className="glossary-lead">{t('glossary.lead')}</p>
        <SearchField className="glossary-filter" value={filter} onChange={setFilter}>
          <Label className="visually-hidden">{t('glossary.filter')}</Label>
          <span className="search-field">
            <Icon name="search" size={16} />
            <Input placeholder={t('glossary.filter')} />
            {filter !== '' && (
              <Button className="button button-plain button-icon" aria-label={t('glossary.clear')}>
                <Icon name="close" size={14} />
              </Button>
            )}
          </span>
        </SearchField>
        <p role="status" className="minor">
          {wanted !== '' &&
            t('glossary.found', { terms: t('glossary.words', { count: terms.length }), lines: t('glossary.kinds', { count: examples.length }) })}
        </p>
        {terms.length + examples.length === 0 && <p>{t('glossary.none', { text: wanted })}</p>}
        {terms.length > 0 && (
          <section aria-labelledby="glossary-terms">
            <h3 id="glossary-terms">{t('glossary.terms')}</h3>
            <TermList terms={terms} onSee={onSee} />
          </section>
        )}
        {examples.length > 0 && (
          <section aria-labelledby="glossary-lines">
            <h3 id="glossary-lines">{t('glossary.lines')}</h3>
            <p>{t('glossary.linesLead')}</p>
            <TypeTable examples={examples} />
          </section>
        )}
      </div>
    </main>
  );
}
