import { type FocusEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { provenanceLabels } from '#contract/vocabulary.ts';
import { addNode, read, showNodes } from '../../commands/registry.ts';
import type { Desk } from '../../desk.ts';
import { Icon } from '../../parts/icon.tsx';
import { loadLater } from '../../parts/load-later.tsx';
import { useOptions } from '../../parts/use-options.ts';
import { useDesk, useSession, useText } from '../../use-desk.ts';
import { keepRecent, readRecent, withRecent } from './recent-searches.ts';
import { type Finding, groupHits, type SearchGroup } from './search-groups.ts';
import { useSearch } from './use-search.ts';

const SearchList = loadLater(() => import('./search-list.tsx').then((module) => module.SearchList));

/** An entity is drawn and selected; a passage or a source is read. */
function show(desk: Desk, { id, kinds }: Finding): Promise<void> | void {
  const provenance = provenanceLabels.find((label) => kinds.includes(label));
  return provenance === undefined ? showNodes.run(desk, [id]) : read.run(desk, { kind: provenance === 'Passage' ? 'passage' : 'source', id });
}

const isOfMap = ({ kinds }: Finding): boolean => !provenanceLabels.some((label) => kinds.includes(label));

/** Search by name, alias or initials. Enter shows what was found, Alt+Enter adds it to the map and goes on. */
export function SearchBox() {
  const desk = useDesk();
  const { t } = useText();
  const text = useSession((state) => state.searched);
  const setText = (searched: string) => desk.session.set({ searched });
  const [isOpen, setOpen] = useState(false);
  const [recent, setRecent] = useState(readRecent);
  const { found, retry } = useSearch(text);
  const hits = found?.status === 'ready' ? found.value.hits : null;
  const groups = useMemo<readonly SearchGroup[]>(() => {
    if (text.trim() !== '') return groupHits(hits ?? []);
    return recent.length === 0 ? [] : [{ name: 'recent', hits: recent }];
  }, [text, hits, recent]);
  const rows = groups.flatMap((group) => group.hits);
  const options = useOptions({ count: rows.length, about: text.trim() === '' ? 'recent' : hits });
  const isExpanded = isOpen && rows.length > 0;

  const remember = (next: readonly Finding[]) => {
    setRecent(next);
    keepRecent(next);
  };
  const choose = (hit: Finding) => {
    setOpen(false);
    setText('');
    remember(withRecent(recent, hit));
    void Promise.resolve(show(desk, hit)).then(() => document.getElementById('details')?.focus());
  };
  const add = (hit: Finding) => {
    if (!isOfMap(hit) || !addNode.isPossible(desk, hit.id)) return;
    remember(withRecent(recent, hit));
    void addNode.run(desk, hit.id);
  };

  // Enter before the answer has come chooses the best of it when it comes.
  const isWaiting = useRef(false);
  useEffect(() => {
    if (!isWaiting.current || found?.status !== 'ready' || found.value.text !== text.trim()) return;
    isWaiting.current = false;
    const [best] = found.value.hits;
    if (best !== undefined) choose(best);
  });

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (options.move(event)) {
      isWaiting.current = false;
      setOpen(true);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      const isAnswered = found?.status === 'ready' && found.value.text === text.trim();
      const hit = rows[options.active] ?? (isAnswered ? found.value.hits[0] : undefined);
      if (hit === undefined) isWaiting.current = text.trim() !== '' && !isAnswered;
      else if (event.altKey) add(hit);
      else choose(hit);
    } else if (event.key === 'Escape') {
      if (isOpen) setOpen(false);
      else setText('');
    }
  };
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
  };

  return (
    <search className="search" onBlur={leave}>
      <div className="search-field">
        <Button className="button button-plain button-icon search-back" aria-label={t('search.close')} onPress={leaveField}>
          <Icon name="back" />
        </Button>
        <Icon name="search" />
        <input
          id="search"
          type="text"
          role="combobox"
          aria-label={t('search.label')}
          aria-autocomplete="list"
          aria-expanded={isExpanded}
          aria-controls={isExpanded ? options.listId : undefined}
          aria-activedescendant={isExpanded ? options.activeId : undefined}
          placeholder={t('search.label')}
          autoComplete="off"
          spellCheck={false}
          enterKeyHint="search"
          maxLength={300}
          value={text}
          onChange={(event) => {
            isWaiting.current = false;
            setText(event.target.value);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onClick={() => setOpen(true)}
          onKeyDown={onKeyDown}
        />
        {text !== '' && (
          <Button
            excludeFromTabOrder
            className="button button-plain button-icon search-clear"
            aria-label={t('search.clear')}
            onPress={() => {
              setText('');
              desk.surroundings.focusSearch();
            }}
          >
            <Icon name="close" size={16} />
          </Button>
        )}
      </div>
      {isOpen && (
        <div className="search-popover">
          <SearchList
            text={text.trim()}
            found={found}
            groups={groups}
            options={options}
            onShow={choose}
            onAdd={add}
            onRetry={retry}
            onForget={() => {
              remember([]);
              desk.surroundings.focusSearch();
            }}
          />
        </div>
      )}
    </search>
  );
}

function leaveField(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
}
