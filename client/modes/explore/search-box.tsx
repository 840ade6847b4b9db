import { useEffect, useState } from 'react';
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import { limits, type SearchHit } from '#contract/routes.ts';
import { nodeKinds, provenanceLabels } from '#contract/vocabulary.ts';
import { addNode } from '../../commands/registry.ts';
import { read } from '../../commands/select.ts';
import type { Desk } from '../../desk.ts';
import { Icon } from '../../parts/icon.tsx';
import { ShapeGlyph } from '../../parts/glyphs.tsx';
import type { Answer } from '../../state/answers.ts';
import { isDrawn } from '../../state/document.ts';
import { describeVoices, kindOf, nameKind, nameReference } from '../../text/words.ts';
import { useDesk, useDocument, useKnown, useText } from '../../use-desk.ts';

const pause = 180;
const most = 20;

type Found = { readonly text: string; readonly hits: readonly SearchHit[] };

/** Asks a moment after the last key; a later question aborts the earlier one. */
function useSearch(text: string): Answer<Found> | null {
  const { api } = useDesk();
  const [found, setFound] = useState<Answer<Found> | null>(null);
  useEffect(() => {
    const q = text.trim();
    if (q === '') {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const ask = async (): Promise<void> => {
      try {
        const { hits } = await api.search({ query: { q: q.slice(0, limits.text), limit: most } }, { signal: abort.signal });
        if (!abort.signal.aborted) setFound({ status: 'ready', value: { text: q, hits } });
      } catch (error) {
        if (!abort.signal.aborted) setFound({ status: 'failed', error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    const timer = setTimeout(() => void ask(), pause);
    setFound((before) => (before?.status === 'ready' ? before : { status: 'loading' }));
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [api, text]);
  return found;
}

/** An entity is drawn and selected; a passage or a source is read. */
function choose(desk: Desk, hit: SearchHit | undefined): Promise<void> | void {
  if (hit === undefined) return;
  const provenance = provenanceLabels.find((label) => hit.kinds.includes(label));
  return provenance === undefined ? addNode.run(desk, hit.id) : read.run(desk, { kind: provenance === 'Passage' ? 'passage' : 'source', id: hit.id });
}

/** Search by name, alias or initials; what is chosen is drawn and selected. */
export function SearchBox() {
  const desk = useDesk();
  const { t } = useText();
  const [text, setText] = useState('');
  const found = useSearch(text);
  const isAsking = text.trim() !== '';
  const hits = isAsking && found?.status === 'ready' ? found.value.hits : [];
  return (
    <ComboBox
      className="search"
      items={hits}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        if (key === null) return;
        setText('');
        void Promise.resolve(
          choose(
            desk,
            hits.find(({ id }) => id === key),
          ),
        ).then(() => document.getElementById('details')?.focus());
      }}
      menuTrigger="input"
      allowsEmptyCollection={isAsking}
      allowsCustomValue
    >
      <Label className="visually-hidden">{t('search.label')}</Label>
      <div className="search-field">
        <Icon name="search" />
        <Input id="search" placeholder={t('search.label')} maxLength={300} />
        {text !== '' && (
          // ComboBox gives its own button the opening of the list; this one empties the field.
          <Button
            slot={null}
            excludeFromTabOrder
            className="button button-plain button-icon search-clear"
            aria-label={t('search.clear')}
            onPress={() => setText('')}
          >
            <Icon name="close" size={16} />
          </Button>
        )}
      </div>
      <Popover className="popover search-popover" offset={4}>
        <ListBox className="hits" aria-label={t('search.results')} renderEmptyState={() => <p className="hits-empty">{emptyWords(found, t)}</p>}>
          {(hit: SearchHit) => <Hit hit={hit} />}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

function emptyWords(found: Answer<Found> | null, t: ReturnType<typeof useText>['t']): string {
  if (found === null || found.status === 'loading') return t('search.loading');
  if (found.status === 'failed') return `${t('search.failed')} ${found.error.message}`;
  return t('search.empty', { text: found.value.text });
}

function Hit({ hit }: { readonly hit: SearchHit }) {
  const { t, language } = useText();
  const document = useDocument();
  const { claims, sources } = useKnown();
  const name = nameReference(hit, language);
  const kind = kindOf(hit.kinds);
  const details = [
    nameKind(hit.kinds, language),
    ...(![hit.name, hit.nameEs, ''].includes(hit.matched) ? [t('search.also', { name: hit.matched })] : []),
    ...(kind === 'Claim' ? [describeVoices(claims.get(hit.id), sources, t, language)] : []),
    ...(kind === 'Claim' && claims.get(hit.id)?.disputed === true ? [t('node.disputed')] : []),
    ...(isDrawn(document, hit.id) ? [t('search.drawn')] : []),
  ];
  return (
    <ListBoxItem className="hit" id={hit.id} textValue={name}>
      <ShapeGlyph shape={kind === undefined ? 'rectangle' : nodeKinds[kind].shape} isClaim={kind === 'Claim'} />
      <span>
        <Text slot="label" className={kind === 'Claim' ? 'said' : hit.kinds.includes('Passage') ? '' : 'hit-name'}>
          {name}
        </Text>
        <Text slot="description" className="minor block">
          {details.join(' · ')}
        </Text>
      </span>
    </ListBoxItem>
  );
}
