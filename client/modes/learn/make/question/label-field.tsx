import type { NodeId } from '#contract/graph.ts';
import type { LessonWords } from '#contract/lesson.ts';
import { Choice } from '../../../../parts/choice.tsx';
import { useText } from '../../../../use-desk.ts';
import { WordsField } from '../words-field.tsx';
import { useNames } from './use-names.ts';

type Labelled = { readonly words?: LessonWords | undefined; readonly node?: NodeId | undefined };
const written = ' words';

/** Something to choose or to pair: a node by its name, or words of the maker's own. */
export function LabelField({
  label,
  value,
  onChange,
}: {
  readonly label: string;
  readonly value: Labelled;
  readonly onChange: (value: { words: { en?: string; es?: string } } | { node: NodeId }, field?: string) => void;
}) {
  const { t } = useText();
  const { options } = useNames();
  return (
    <div className="make-label">
      <Choice
        label={label}
        options={[{ id: written, name: t('make.ownWords') }, ...options([value.node])]}
        chosen={value.node ?? written}
        onChoose={(id) => onChange(id === written ? { words: {} } : { node: id as NodeId })}
      />
      {value.node === undefined && (
        <WordsField label={t('make.wordsOf', { label })} words={value.words} most={200} onChange={(words, of) => onChange({ words }, of)} />
      )}
    </div>
  );
}
