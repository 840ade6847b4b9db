import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { select } from '../../../commands/registry.ts';
import type { Picture, PictureNode } from '../../../canvas/canvas.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../text/more-words.ts';
import { useDesk, useKnown, useText } from '../../../use-desk.ts';
import { nameNode } from '../../../text/words.ts';
import { readTarget } from '../read-drawn.ts';
import { craftWords } from './craft-words.ts';
import { findByName } from './find-by-name.ts';
import './craft.css';

/** Finds what is drawn by its name, one hit after the other; nothing is left out of the map. */
export function FindBox({ picture }: { readonly picture: Picture }) {
  useWords(craftWords);
  const desk = useDesk();
  const { t, language } = useText();
  const known = useKnown();
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const named = useMemo(
    () =>
      picture.nodes.map((node) => {
        const inside = (node.members ?? []).flatMap((id) => known.nodes.get(id) ?? []).map((one) => nameNode(one, language));
        return { item: node, names: [node.label, ...inside] };
      }),
    [picture.nodes, known, language],
  );
  const hits = useMemo(() => findByName(named, typed), [named, typed]);
  const leave = () => {
    desk.session.set({ gesture: null });
    document.querySelector<HTMLElement>('.canvas')?.focus();
  };
  useEffect(() => field.current?.focus(), []);

  const go = (to: number, list: readonly PictureNode[] = hits) => {
    const place = list.length === 0 ? 0 : (to + list.length) % list.length;
    const hit = list[place];
    setAt(place);
    if (hit === undefined) return;
    void select.run(desk, readTarget(picture, { kind: 'node', id: hit.id }));
    desk.canvas.current?.lookAt(hit);
  };
  const onType = (text: string) => {
    setTyped(text);
    if (text.trim() !== '') go(0, findByName(named, text));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.stopPropagation();
      leave();
    }
    if (event.key !== 'Enter' && event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    go(event.shiftKey || event.key === 'ArrowUp' ? at - 1 : at + 1);
  };

  const count = typed.trim() === '' ? '' : hits.length === 0 ? t('find.none') : t('find.count', { at: at + 1, count: hits.length });
  return (
    <search className="map-bar find-bar" aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <Icon name="search" size={16} />
      <input
        ref={field}
        type="text"
        aria-label={t('find.label')}
        placeholder={t('find.place')}
        autoComplete="off"
        spellCheck={false}
        maxLength={200}
        value={typed}
        onChange={(event) => onType(event.target.value)}
      />
      <span className="find-count" role="status">
        {count}
      </span>
      <Button className="button button-plain button-icon" aria-label={t('find.previous')} isDisabled={hits.length < 2} onPress={() => go(at - 1)}>
        <Icon name="panUp" size={16} />
      </Button>
      <Button className="button button-plain button-icon" aria-label={t('find.next')} isDisabled={hits.length < 2} onPress={() => go(at + 1)}>
        <Icon name="panDown" size={16} />
      </Button>
      <Button className="button button-plain button-icon" aria-label={t('panel.close')} onPress={leave}>
        <Icon name="close" size={16} />
      </Button>
    </search>
  );
}
