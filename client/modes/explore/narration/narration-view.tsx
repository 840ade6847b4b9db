import { useMemo } from 'react';
import { Button } from 'react-aria-components';
import { limits } from '#contract/limits.ts';
import type { RouteOutput } from '#contract/routes.ts';
import type { NodeId } from '#contract/graph.ts';
import { copyView } from '../../../commands/narration/copy-view.ts';
import { Answered } from '../../../parts/answered.tsx';
import { CommandButton } from '../../../parts/command-button.tsx';
import { readShown } from '../../../state/document.ts';
import { useAnswer, useDesk, useDocument, useKnown, useText } from '../../../use-desk.ts';
import { keptIds } from '../balance/keep-statements.ts';
import type { OutlineForm } from '../outline-tree.tsx';
import { CitedSources } from './cited-sources.tsx';
import { composeNarration } from './compose-narration.ts';
import { NarrationPart } from './narration-part.tsx';
import { nameView, tellAll, tellDates, tellNote } from './tell-parts.ts';
import { useNotesOfView } from './use-notes-of-view.ts';
import { writeProse } from './write-copy.ts';
import '../../../styles/narration.css';

type Props = Pick<OutlineForm, 'selection'>;

/** The view as ordered sentences with citations; printed, it is a hand-out. */
export function NarrationView({ selection }: Props) {
  const { t } = useText();
  const document = useDocument();
  const known = useKnown();
  const ids = useMemo(
    () =>
      readShown(document, known)
        .nodes.map(({ id }) => id)
        .sort(),
    [document, known],
  );
  return (
    <div id="outline" tabIndex={-1} className="tree narration">
      {ids.length < 2 ? <p className="minor narration-empty">{t('narration.empty')}</p> : <Told ids={ids} selection={selection} />}
    </div>
  );
}

function Told({ ids, selection }: Props & { readonly ids: readonly NodeId[] }) {
  const { t } = useText();
  const told = ids.slice(0, limits.statementEnds);
  const list = useAnswer('listStatements', { body: { ids: told } });
  return (
    <Answered {...list}>
      {(value) => (
        <>
          {told.length < ids.length && <p className="minor narration-empty">{t('narration.someNodes', { shown: told.length, total: ids.length })}</p>}
          <Sentences list={value} ids={ids} selection={selection} />
        </>
      )}
    </Answered>
  );
}

function Sentences({ list, ids, selection }: Props & { readonly list: RouteOutput<'listStatements'>; readonly ids: readonly NodeId[] }) {
  const desk = useDesk();
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const telling = useMemo(() => ({ document, known, language, t }), [document, known, language, t]);
  const narration = useMemo(() => composeNarration(list.statements, telling), [list, telling]);
  const subjects = useMemo(() => [...ids, ...keptIds(document, known)], [ids, document, known]);
  const notes = useNotesOfView(subjects);
  const noted = notes.answer.status === 'ready' ? notes.answer.value : [];
  const title = nameView(telling);
  return (
    <>
      <header className="narration-head">
        <h2>{title}</h2>
        <div className="buttons narration-tools">
          <CommandButton command={copyView} input={writeProse(title, tellAll(narration, noted, telling))} className="button button-small" />
          <Button className="button button-small" onPress={() => window.print()}>
            {t('narration.print')}
          </Button>
        </div>
        <p className="minor">{t('narration.count', { count: narration.statements })}</p>
        {list.truncated && <p className="minor">{t('narration.someRead', { shown: list.statements.length, total: list.total })}</p>}
        <p className="minor narration-printed">
          {t('narration.printed', {
            date: new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(new Date()),
            address: desk.surroundings.readAddress(),
          })}
        </p>
      </header>
      {narration.parts.length === 0 && <p className="minor narration-empty">{t('narration.empty')}</p>}
      {narration.parts.map((part) => (
        <NarrationPart key={part.name} part={part} telling={telling} selection={selection} />
      ))}
      {narration.statements > 0 && (
        <section className="narration-part">
          <h3>{t('narration.part.dates')}</h3>
          <p>{tellDates(narration, t)}</p>
        </section>
      )}
      {(noted.length > 0 || notes.answer.status === 'failed') && (
        <section className="narration-part">
          <h3>{t('narration.part.notes')}</h3>
          <Answered {...notes}>
            {(list) => (
              <ul className="narration-notes">
                {list.map((note) => (
                  <li key={note.id}>{tellNote(note, telling)}</li>
                ))}
              </ul>
            )}
          </Answered>
        </section>
      )}
      <CitedSources sources={narration.sources} />
    </>
  );
}
