import { type KeyboardEvent, useState } from 'react';
import type { SearchHit } from '#contract/routes.ts';
import { useOptions } from '../../parts/use-options.ts';
import { nameReference } from '../../text/words.ts';
import { EntityOptions } from '../explore/entity-options.tsx';
import { useSearch } from '../explore/use-search.ts';
import type { FieldProps } from './field-props.ts';
import { useQueryText } from './text/use-query-text.ts';

/** Finds an entity by its name and sends its id; what is written without choosing is sent as it stands. */
export function EntityField({ id, label, draft, describedBy, isInvalid, onWrite }: FieldProps) {
  const { t, language } = useQueryText();
  const written = draft.name ?? draft.text ?? '';
  const [isOpen, setOpen] = useState(false);
  const { found } = useSearch(isOpen ? written : '');
  const hits = found?.status === 'ready' ? found.value.hits : [];
  const options = useOptions({ count: hits.length, about: found });
  const isExpanded = isOpen && hits.length > 0;
  const choose = (hit: SearchHit) => {
    setOpen(false);
    onWrite({ text: hit.id, name: nameReference(hit, language) });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (isOpen && options.move(event)) return;
    const hit = hits[options.active];
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && isExpanded && hit !== undefined) {
      event.preventDefault();
      choose(hit);
    } else if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setOpen(false);
    } else if (event.key === 'ArrowDown') setOpen(true);
  };
  return (
    <div className="entity-field">
      <input
        id={id}
        type="text"
        role="combobox"
        className="value-field"
        aria-label={label}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-autocomplete="list"
        aria-expanded={isExpanded}
        aria-controls={isExpanded ? options.listId : undefined}
        aria-activedescendant={isExpanded ? options.activeId : undefined}
        autoComplete="off"
        spellCheck={false}
        maxLength={300}
        value={written}
        onChange={(event) => {
          // Until something is chosen, what is written is the id.
          onWrite({ text: event.target.value, name: event.target.value });
          setOpen(true);
        }}
        onClick={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      {isExpanded && <EntityOptions label={label} hits={hits} options={options} onChoose={choose} />}
      <p className="visually-hidden" role="status">
        {isOpen && found?.status === 'ready' ? (hits.length > 0 ? t('parameter.found', { count: hits.length }) : t('parameter.nothing')) : ''}
      </p>
    </div>
  );
}
