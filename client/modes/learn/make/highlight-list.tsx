import { Button } from 'react-aria-components';
import type { Highlight } from '#contract/lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { isSameHighlight } from '../../../state/learn/edit-lesson.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { nameTarget } from '../../explore/name-target.ts';
import { LineQuestionButton } from './question/line-question-button.tsx';
import { useStep } from './use-maker.ts';

/** What a step brings forward, each to be taken out again; a line can be asked about. */
export function HighlightList() {
  const { t, language } = useText();
  const known = useKnown();
  const { step, change } = useStep();
  const nameOf = (one: Highlight) => nameTarget(typeof one === 'string' ? { kind: 'node', id: one } : { kind: 'line', line: one }, known, t, language);
  return (
    <section aria-label={t('make.highlights')}>
      <h5>
        {t('make.highlights')} <span className="minor">{step.highlights.length}</span>
      </h5>
      {step.highlights.length === 0 ? (
        <p className="minor">{t('make.noHighlights')}</p>
      ) : (
        <ul className="make-highlights">
          {step.highlights.map((one) => {
            const name = nameOf(one);
            return (
              <li key={typeof one === 'string' ? one : `${one.from} ${one.type} ${one.to}`}>
                <span>{name}</span>
                {typeof one !== 'string' && <LineQuestionButton line={one} />}
                <Button
                  className="button button-plain button-icon"
                  aria-label={t('make.unhighlightOne', { name })}
                  onPress={() => change((now) => ({ ...now, highlights: now.highlights.filter((other) => !isSameHighlight(one, other)) }))}
                >
                  <Icon name="close" size={16} />
                </Button>
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
