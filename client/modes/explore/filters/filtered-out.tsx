import { noFilters } from '#contract/exploration.ts';
import { setFilters } from '../../../commands/filters/set-filters.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useText } from '../../../use-desk.ts';
import { filterWords } from './filter-words.ts';

/** What stands in the place of a map of which the filters leave nothing. */
export function FilteredOut() {
  useWords(filterWords);
  const { t } = useText();
  return (
    <div className="emptiness">
      <p>{t('filters.nothing')}</p>
      <CommandButton command={setFilters} input={noFilters} className="button button-filled" label={t('filters.resetAll')}>
        {t('filters.resetAll')}
      </CommandButton>
    </div>
  );
}
