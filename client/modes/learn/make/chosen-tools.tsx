import { Button } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { Highlight } from '#contract/lesson.ts';
import { isSameHighlight, toggleHighlight } from '../../../state/learn/edit-lesson.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { nameTarget } from '../../explore/name-target.ts';
import { LineQuestionButton } from './question/line-question-button.tsx';
import { useStep } from './use-maker.ts';

/** What is selected on the map of a step, and what can be made of it. */
export function ChosenTools({ target }: { readonly target: Target }) {
  const { t, language } = useText();
  const known = useKnown();
  const { step, change } = useStep();
  if (target.kind === 'nodes') return null;
  const highlight: Highlight = target.kind === 'node' ? target.id : target.line;
  const isHighlighted = step.highlights.some((one) => isSameHighlight(one, highlight));
  return (
    <div className="make-chosen">
      <p>{nameTarget(target, known, t, language)}</p>
      <div className="make-row">
        <Button className="button button-small" onPress={() => change((now) => ({ ...now, highlights: toggleHighlight(now.highlights, highlight) }))}>
          {t(isHighlighted ? 'make.unhighlight' : 'make.highlight')}
        </Button>
        {target.kind === 'line' && <LineQuestionButton line={target.line} />}
      </div>
    </div>
  );
}
