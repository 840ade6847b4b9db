import type { SearchHit } from '#contract/routes.ts';
import type { useOptions } from '../../parts/use-options.ts';
import { nameKind, nameReference } from '../../text/words.ts';
import { useText } from '../../use-desk.ts';
import '../../styles/entity-list.css';

/** What a search found, below its field, which keeps the focus and hears the keys. */
export function EntityOptions({
  label,
  hits,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly hits: readonly SearchHit[];
  readonly options: ReturnType<typeof useOptions>;
  readonly onChoose: (hit: SearchHit) => void;
}) {
  const { language } = useText();
  return (
    <div id={options.listId} role="listbox" aria-label={label} className="entity-list">
      {hits.map((hit, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and hears the keys
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active row
        <div
          key={hit.id}
          id={options.idOf(place)}
          role="option"
          aria-selected={place === options.active}
          className="entity-option"
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => options.setActive(place)}
          onClick={() => onChoose(hit)}
        >
          <span>{nameReference(hit, language)}</span> <span className="minor">{nameKind(hit.kinds, language)}</span>
        </div>
      ))}
    </div>
  );
}
