import type { LessonChange, PlayedLesson } from '#contract/played-lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { nameNode } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { type NameOf, tellChange } from './tell-changes.ts';
import '../../../styles/learn-play-changes.css';

/** For the teacher: what of a step is no longer as it was. */
export function StepChanges({
  played,
  changes,
  isLesson = false,
}: {
  readonly played: PlayedLesson;
  readonly changes: readonly LessonChange[];
  readonly isLesson?: boolean;
}) {
  const { t, language } = useText();
  if (changes.length === 0) return null;
  const nameOf: NameOf = (id) => {
    const node = played.nodes.find((one) => one.id === id);
    return node === undefined ? id : nameNode(node, language);
  };
  const told = [...new Set(changes.map((change) => tellChange(change, nameOf, t, language)))];
  return (
    <aside className="lesson-changes">
      <Icon name="alert" />
      <div>
        <p>{t(isLesson ? 'learn.changedLesson' : 'learn.changed')}</p>
        <ul>
          {told.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      </div>
    </aside>
  );
}
