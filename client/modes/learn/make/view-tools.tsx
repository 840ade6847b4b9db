import { type RefObject, useState } from 'react';
import { Button } from 'react-aria-components';
import { layoutNames } from '#contract/exploration.ts';
import type { LessonCamera, LessonStep } from '#contract/lesson.ts';
import type { Sight } from '../../../canvas/canvas.ts';
import { arrangements } from '../../../commands/arrange.ts';
import { openLink } from '../../../commands/open-view.ts';
import { hasMeasuredLook, readMapAsStep } from '../../../commands/learn/record-step.ts';
import { Choice } from '../../../parts/choice.tsx';
import type { Document } from '../../../state/document.ts';
import { useDesk, useDocument, useText } from '../../../use-desk.ts';
import { EntryMenu } from '../../kept/entry-menu.tsx';
import { QueryViewBox } from './query-view-box.tsx';
import { useMaker, useStep } from './use-maker.ts';

type Cameras = 'all' | 'highlights' | 'point';
const cameraOf = (camera: LessonCamera): Cameras => (typeof camera === 'string' ? camera : 'point');

/** Where what a step shows comes from, how it is laid out, and what part of it is in sight. */
export function ViewTools({ document, sight }: { readonly document: Document; readonly sight: RefObject<(() => Sight | null) | null> }) {
  const desk = useDesk();
  const { t } = useText();
  const { draft, say } = useMaker();
  const { step, change } = useStep();
  const hasMap = useDocument().nodes.length > 0;
  const [isAsking, setAsking] = useState(false);
  const setView = (view: LessonStep['view']) => change((now) => ({ ...now, view }));
  const takeMap = () => {
    const recorded = readMapAsStep(desk, draft.read());
    if (recorded === null) return;
    const { view, highlights } = recorded;
    change((now) => ({ ...now, view, highlights: highlights.length > 0 ? highlights : now.highlights }));
    say(hasMeasuredLook(desk) ? `${t('make.mapTaken')} ${t('make.notMeasured')}` : t('make.mapTaken'), { undo: true });
  };
  const openInExplore = async () => {
    await openLink.run(desk, { ...document, selection: null, view: 'map', timeline: false, dataVersion: null });
    desk.session.set({ mode: 'explore' });
  };
  const keepSight = (): LessonCamera => {
    const now = sight.current?.() ?? null;
    if (now === null) return 'all';
    const { left, right, top, bottom } = now.frame;
    const zoom = Math.round(now.zoom * 1000) / 1000;
    return { x: Math.round((left + right) / 2), y: Math.round((top + bottom) / 2), zoom: Math.min(4, Math.max(0.08, zoom)) };
  };
  const { view } = step;
  const kind =
    'overview' in view ? t('make.viewFirst') : 'query' in view ? t('make.viewQuery', { query: view.query }) : t('make.viewNodes', { count: view.nodes.length });
  const hasPlaces = 'nodes' in view && view.nodes.every((node) => typeof node !== 'string');
  return (
    <>
      <div className="make-row">
        <span className="minor make-view-kind">{kind}</span>
        <Button className="button button-small" isDisabled={!hasMap} onPress={takeMap}>
          {t('make.takeMap')}
        </Button>
        <EntryMenu
          label={t('make.viewMore')}
          actions={[
            {
              id: 'explore',
              words: t('make.openInExplore'),
              run: () => void openInExplore(),
              why: document.nodes.length === 0 ? t('learn.noMap') : undefined,
            },
            { id: 'first', words: t('make.useFirst'), run: () => setView({ overview: true }) },
            { id: 'query', words: t('make.useQuery'), run: () => setAsking(true) },
            {
              id: 'anew',
              words: t('make.layAnew'),
              run: () => {
                if (!('nodes' in view)) return;
                const { size: _, ...rest } = view;
                setView({ ...rest, nodes: view.nodes.map((node) => (typeof node === 'string' ? node : node.id)) });
              },
              why: hasPlaces ? undefined : t('make.hasNoPlaces'),
            },
          ]}
        />
      </div>
      <div className="make-row make-fields">
        <Choice
          label={t('make.camera')}
          options={(['all', 'highlights', 'point'] as const).map((id) => ({ id, name: t(`make.camera.${id}`) }))}
          chosen={cameraOf(step.camera)}
          onChoose={(id) => {
            const camera = id === 'point' ? keepSight() : id;
            change((now) => ({ ...now, camera }));
          }}
        />
        {!('overview' in view) && !hasPlaces && (
          <Choice
            label={t('make.layout')}
            options={layoutNames.map((id) => ({ id, name: t(`command.${arrangements[id].name}.label`) }))}
            chosen={view.layout}
            onChoose={(layout) => setView({ ...view, layout })}
          />
        )}
      </div>
      {typeof step.camera !== 'string' && (
        <Button className="button button-small" onPress={() => change((now) => ({ ...now, camera: keepSight() }))}>
          {t('make.keepSight')}
        </Button>
      )}
      {isAsking && (
        <QueryViewBox
          onChosen={({ view: chosen }) => {
            setView(chosen);
            setAsking(false);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
