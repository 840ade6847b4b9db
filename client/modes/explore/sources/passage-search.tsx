import { useEffect, useMemo, useState } from 'react';
import { Button, ToggleButton } from 'react-aria-components';
import type { SourceDossier } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { Answered } from '../../../parts/answered.tsx';
import { useAnswer, useText } from '../../../use-desk.ts';
import { TextInput } from '../../../parts/text-input.tsx';
import { findPassages } from './find-passages.ts';
import { PassageEntry } from './passage-entry.tsx';

/** The passages of a source page by page, searched by words and narrowed to what no other source says. */
export function PassageSearch({ first }: { readonly first: SourceDossier }) {
  const { t } = useText();
  const [later, setLater] = useState<readonly SourceDossier[]>([]);
  const [next, setNext] = useState<string | null>(null);
  const [text, setText] = useState('');
  const [isAlone, setAlone] = useState(false);
  const pages = [first, ...later];
  const alone = useMemo(() => new Set([first, ...later].flatMap((page) => page.alone)), [first, later]);
  const all = pages.flatMap(({ passages }) => passages);
  const shown = findPassages(all, { text, alone: isAlone ? alone : null });
  const { cursor } = pages.at(-1) ?? first;
  const add = (page: SourceDossier) => {
    setNext(null);
    setLater((before) => [...before, page]);
  };
  const isNarrowed = text.trim() !== '' || isAlone;
  return (
    <>
      <search className="passage-search" aria-label={t('sources.find')}>
        <TextInput label={t('sources.find')} value={text} onChange={setText} />
        {alone.size > 0 && (
          <ToggleButton className="button button-small alone-chip" isSelected={isAlone} onChange={setAlone}>
            {t('sources.aloneHere')} · {alone.size}
          </ToggleButton>
        )}
      </search>
      <p className="minor" role="status">
        {isNarrowed && t('sources.found', { shown: shown.length, count: first.total })}
        {isNarrowed && cursor !== null && ` ${t('sources.unread')}`}
      </p>
      {shown.map((entry) => (
        <PassageEntry key={entry.passage.id} entry={entry} alone={alone} />
      ))}
      {isNarrowed && shown.length === 0 && (
        <div className="passage-search">
          <p>{t('sources.noneFound')}</p>
          <Button
            className="button button-small"
            onPress={() => {
              setText('');
              setAlone(false);
            }}
          >
            {t('sources.showAll')}
          </Button>
        </div>
      )}
      {cursor !== null && next === null && (
        <Button className="link more" onPress={() => setNext(cursor)}>
          {t('passage.more')}
        </Button>
      )}
      {next !== null && <NextPage id={first.source.id} cursor={next} onRead={add} />}
    </>
  );
}

function NextPage({ id, cursor, onRead }: { readonly id: NodeId; readonly cursor: string; readonly onRead: (page: SourceDossier) => void }) {
  const { answer, retry } = useAnswer('readSource', { params: { id }, query: { limit: limits.page, cursor } });
  // The page may have been read before, when the source was opened last.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is added once, when it has come
  useEffect(() => {
    if (answer.status === 'ready') onRead(answer.value);
  }, [answer]);
  return (
    <Answered answer={answer} retry={retry}>
      {() => null}
    </Answered>
  );
}
