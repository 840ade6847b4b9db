import type { NodeId } from '#contract/graph.ts';
import type { StatementPattern } from '#contract/lesson.ts';
import { Choice } from '../../../../parts/choice.tsx';
import { nameType } from '../../../../text/words.ts';
import { useText } from '../../../../use-desk.ts';
import { useDrawnLines } from './use-drawn-lines.ts';
import { useNames } from './use-names.ts';

const any = ' any';

/** Statements by who stands at which end, by what is said, and by whether words are quoted. At least one end is named. */
export function PatternField({
  label,
  pattern,
  onChange,
}: {
  readonly label: string;
  readonly pattern: StatementPattern;
  readonly onChange: (pattern: StatementPattern) => void;
}) {
  const { t, language } = useText();
  const { options } = useNames();
  const lines = useDrawnLines();
  const types = [...new Set([...lines.map(({ type }) => type), ...(pattern.type === undefined ? [] : [pattern.type])])];
  const nodes = options([pattern.from, pattern.to]);
  const anyone = { id: any, name: t('make.anyone') };
  // With neither end named the store could not find the statements.
  const endOptions = (other: NodeId | undefined) => (other === undefined ? nodes : [anyone, ...nodes]);
  const set = (key: 'from' | 'to' | 'type', id: string) => {
    const { [key]: _, ...rest } = pattern;
    onChange((id === any ? rest : { ...rest, [key]: id }) as StatementPattern);
  };
  return (
    <fieldset className="make-pattern">
      <legend className="library-label">{label}</legend>
      <Choice label={t('make.from')} options={endOptions(pattern.to)} chosen={pattern.from ?? any} onChoose={(id) => set('from', id)} />
      <Choice
        label={t('make.type')}
        options={[{ id: any, name: t('make.anyType') }, ...types.map((type) => ({ id: type, name: nameType(type, 'out', language) }))]}
        chosen={pattern.type ?? any}
        onChoose={(id) => set('type', id)}
      />
      <Choice label={t('make.to')} options={endOptions(pattern.from)} chosen={pattern.to ?? any} onChoose={(id) => set('to', id)} />
      <Choice
        label={t('make.quoted')}
        options={(['any', 'yes', 'no'] as const).map((id) => ({ id, name: t(`make.quoted.${id}`) }))}
        chosen={pattern.quoted === undefined ? 'any' : pattern.quoted ? 'yes' : 'no'}
        onChoose={(id) => {
          const { quoted: _, ...rest } = pattern;
          onChange(id === 'any' ? rest : { ...rest, quoted: id === 'yes' });
        }}
      />
    </fieldset>
  );
}
