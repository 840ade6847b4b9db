import { Button, ToggleButton, ToggleButtonGroup, Toolbar } from 'react-aria-components';
import { toggleTimeline } from '../../../commands/tools.ts';
import { CommandButton } from '../../../parts/command-button.tsx';
import { Icon, type IconName } from '../../../parts/icon.tsx';
import { useText } from '../../../use-desk.ts';
import { nameAsked } from './axis-strip.tsx';
import { type Pace, paces } from './pace.ts';
import type { Brush } from './use-brush.ts';

type Props = {
  readonly brush: Brush;
  readonly isAsOf: boolean;
  readonly onMode: (isAsOf: boolean) => void;
  readonly pace: Pace;
  readonly onPace: (pace: Pace) => void;
  readonly isPlaying: boolean;
  readonly onPlay: () => void;
  readonly isList: boolean;
  readonly onList: (isList: boolean) => void;
  readonly look: Readonly<Record<'earlier' | 'later' | 'closer' | 'farther' | 'whole', () => void>>;
};

const looks = [
  ['earlier', 'panLeft'],
  ['later', 'panRight'],
  ['farther', 'zoomOut'],
  ['closer', 'zoomIn'],
  ['whole', 'fit'],
] as const satisfies readonly (readonly [keyof Props['look'], IconName])[];

/** Which days are asked for, how to ask for others, and what of the time is in sight. */
export function TimelineBar({ brush, isAsOf, onMode, pace, onPace, isPlaying, onPlay, isList, onList, look }: Props) {
  const { t, language } = useText();
  const { from, to, asOf } = brush.dates;
  const isAsked = from !== null || to !== null || asOf !== null;
  return (
    <header className="timeline-bar-top">
      <ToggleButtonGroup
        className="group views"
        aria-label={t('timeline.mode')}
        disallowEmptySelection
        selectedKeys={[isAsOf ? 'asOf' : 'range']}
        onSelectionChange={([chosen]) => onMode(chosen === 'asOf')}
      >
        {(['range', 'asOf'] as const).map((mode) => (
          <ToggleButton key={mode} id={mode} className="button button-small">
            {t(`timeline.${mode}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <p className="timeline-asked">
        <strong>{nameAsked(brush.dates, t, language)}</strong> {!isAsked && <span className="minor">{t('timeline.hint')}</span>}
      </p>
      {isAsked && (
        <Button className="button button-small" onPress={brush.clear}>
          {t('timeline.clear')}
        </Button>
      )}
      {isAsOf && (
        <>
          <Button className="button button-small" onPress={onPlay}>
            {t(isPlaying ? 'timeline.stop' : 'timeline.play')}
          </Button>
          <label className="timeline-pace minor">
            {t('timeline.pace')}
            <select value={pace} onChange={({ target }) => onPace(paces.find((one) => String(one) === target.value) ?? 1)}>
              {paces.map((one) => (
                <option key={one} value={one}>
                  {t(`timeline.pace.${one}`)}
                </option>
              ))}
            </select>
          </label>
        </>
      )}
      <span className="timeline-ends">
        <ToggleButton className="button button-small timeline-toggle" isSelected={isList} onChange={onList}>
          {t('timeline.asList')}
        </ToggleButton>
        <Toolbar className="group" aria-label={t('timeline.axis')}>
          {looks.map(([name, icon]) => (
            <Button key={name} className="button button-small button-icon" aria-label={t(`timeline.${name}`)} onPress={look[name]}>
              <Icon name={icon} size={16} />
            </Button>
          ))}
        </Toolbar>
        <CommandButton command={toggleTimeline} input={undefined} icon="close" label={t('timeline.close')} className="button button-plain button-small" />
      </span>
    </header>
  );
}
