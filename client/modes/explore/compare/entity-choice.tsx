import { type KeyboardEvent, useId, useState } from 'react';
import type { NodeId } from '#contract/graph.ts';
import { Failure } from '../../../parts/failure.tsx';
import { useOptions } from '../../../parts/use-options.ts';
import { useText } from '../../../use-desk.ts';
import { EntityOptions } from '../entity-options.tsx';
import { useSearch } from '../use-search.ts';

/** A field that finds an entity by its name. */
export function EntityChoice({
  label,
  without,
  onChoose,
}: {
  readonly label: string;
  readonly without: readonly NodeId[];
  readonly onChoose: (id: NodeId) => void;
}) {
  const { t } = useText();
  const id = useId();
  const [text, setText] = useState('');
  const { found, retry } = useSearch(text);
  const hits =
    found?.status === 'ready'
      ? found.value.hits.filter((hit) => !without.includes(hit.id) && !hit.kinds.includes('Passage') && !hit.kinds.includes('Source'))
      : [];
  const options = useOptions({ count: hits.length, about: found, start: 0 });
  const isExpanded = hits.length > 0;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing || options.move(event)) return;
    const hit = hits[options.active];
    if (event.key === 'Enter' && hit !== undefined) {
      event.preventDefault();
      onChoose(hit.id);
    } else if (event.key === 'Escape' && text !== '') {
      event.stopPropagation();
      setText('');
    }
  };
  return (
    <div className="entity-choice research-labelled">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        role="combobox"
        className="research-field"
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? options.listId : undefined}
        aria-activedescendant={isExpanded ? options.activeId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={text}
        onChange={({ target: { value } }) => setText(value)}
        onKeyDown={onKeyDown}
      />
      {isExpanded && <EntityOptions label={label} hits={hits} options={options} onChoose={({ id: chosen }) => onChoose(chosen)} />}
      {found?.status === 'failed' && <Failure error={found.error} onRetry={retry} />}
      <p className={found?.status === 'ready' && !isExpanded ? 'minor' : 'visually-hidden'} role="status">
        {found?.status === 'ready' ? (isExpanded ? t('compare.found', { count: hits.length }) : t('compare.nothing')) : ''}
      </p>
    </div>
  );
}
