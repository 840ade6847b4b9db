import type { NodeId } from '#contract/graph.ts';
import type { LessonChange } from '#contract/played-lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { nameNode } from '../../../text/words.ts';
import { useKnown, useText } from '../../../use-desk.ts';
import { tellChange } from '../play/tell-changes.ts';
import '../../../styles/learn-make-changes.css';

/** What of a step, or of the lesson, is gone from the graph or still missing, one sentence each. */
export function ChangesNote({ changes, isLesson = false }: { readonly changes: readonly LessonChange[]; readonly isLesson?: boolean }) {
  const { t, language } = useText();
  const { nodes } = useKnown();
  if (changes.length === 0) return null;
  const nameOf = (id: NodeId) => {
    const node = nodes.get(id);
    return node === undefined ? id : nameNode(node, language);
  };
  return (
    <div className="make-changes">
      <Icon name="alert" />
      <div>
        <p className="make-changes-title">{t(isLesson ? 'make.mindLesson' : 'make.mindStep')}</p>
        <ul>
          {changes.map((change) => (
            <li key={JSON.stringify(change)}>{tellChange(change, nameOf, t, language)}</li>
          ))}
        </ul>
      </div>
    </div>
  );
}
