import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import type { NodeId } from '#contract/graph.ts';
import { limits as bounds } from '#contract/limits.ts';
import { useDesk, useText } from '../../../use-desk.ts';
import { drawPaths } from '../../../commands/paths/draw-paths.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { Failure } from '../../../parts/failure.tsx';
import { Section } from '../section.tsx';
import { MapRings } from '../timeline/map-rings.tsx';
import { composePaths, nameShape, type PathGroup } from './compose-paths.ts';
import { CopyButton } from './copy-button.tsx';
import { PathItem } from './path-item.tsx';
import { noPathLimits, pathLimitsOf, type PathLimits } from './path-limits.ts';
import { usePaths } from './use-paths.ts';

type Props = { readonly ids: readonly NodeId[]; readonly limits: PathLimits; readonly onLonger: (maxLength: number) => void };

/** The paths that were found, those of one shape together, or how the search stands. */
export function PathResults({ ids, limits, onLonger }: Props) {
  const desk = useDesk();
  const { t } = useText();
  const { answer, stop, again } = usePaths(ids, limits);
  const [pointed, setPointed] = useState<readonly NodeId[]>([]);
  // What was pointed at is gone with its path.
  useEffect(() => {
    if (answer.status !== 'ready') setPointed([]);
  }, [answer.status]);
  if (answer.status === 'failed') return <Failure error={answer.error} onRetry={again} />;
  if (answer.status !== 'ready') {
    const isLooking = answer.status === 'loading';
    return (
      <div className="path-state">
        <p role="status">{t(isLooking ? 'paths.searching' : 'paths.stopped')}</p>
        <Button className="button button-small" onPress={isLooking ? stop : again}>
          {t(isLooking ? 'paths.stop' : 'paths.again')}
        </Button>
      </div>
    );
  }
  const groups = composePaths(answer.value);
  const all = groups.flatMap(({ paths }) => paths);
  if (all.length === 0) {
    const longer = limits.maxLength < bounds.pathLength ? Math.min(limits.maxLength + 2, bounds.pathLength) : null;
    const isLimited = pathLimitsAreSet(limits);
    return (
      <div className="path-state">
        <p role="status">
          {t('paths.none', { count: limits.maxLength })} <span className="minor">{t('paths.none.why')}</span>
        </p>
        <div className="buttons">
          {longer !== null && (
            <Button className="button button-small" onPress={() => onLonger(longer)}>
              {t('paths.longer', { count: longer })}
            </Button>
          )}
          {isLimited && (
            <Button className="button button-small" onPress={() => pathLimitsOf(desk).setState({ ...noPathLimits, maxLength: limits.maxLength })}>
              {t('paths.clearLimits')}
            </Button>
          )}
        </div>
      </div>
    );
  }
  return (
    <>
      <div className="path-state">
        <p role="status">{t('paths.found', { count: all.length })}</p>
        {answer.value.truncated && <p className="minor">{t('paths.truncated', { count: all.length })}</p>}
        <div className="buttons">
          <CommandButton command={drawPaths} input={all.map(({ nodes }) => nodes)} className="button button-filled">
            {all.length > 1 ? t('paths.all') : t('command.drawPaths.label')}
          </CommandButton>
          <CopyButton paths={all} />
        </div>
      </div>
      {groups.map((group, place) => (
        <Shape key={group.shape} group={group} isFirst={place === 0} onPoint={setPointed} />
      ))}
      <MapRings ids={pointed} />
    </>
  );
}

const pathLimitsAreSet = (limits: PathLimits): boolean => JSON.stringify({ ...limits, maxLength: 0 }) !== JSON.stringify({ ...noPathLimits, maxLength: 0 });

const few = 5;

function Shape({
  group: { paths },
  isFirst,
  onPoint,
}: {
  readonly group: PathGroup;
  readonly isFirst: boolean;
  readonly onPoint: (ids: readonly NodeId[]) => void;
}) {
  const { t, language } = useText();
  const [isWhole, setWhole] = useState(false);
  const [first] = paths;
  if (first === undefined) return null;
  const shown = isWhole ? paths : paths.slice(0, few);
  return (
    <Section title={nameShape(first, t, language)} count={t('paths.shape.count', { count: paths.length })}>
      <ol className="path-list">
        {shown.map((path, place) => (
          <PathItem key={path.key} path={path} isOpen={isFirst && place === 0} onPoint={onPoint} />
        ))}
      </ol>
      {shown.length < paths.length && (
        <Button className="link more" onPress={() => setWhole(true)}>
          {t('paths.more', { count: paths.length - shown.length })}
        </Button>
      )}
    </Section>
  );
}
