import { type ReactNode, useId } from 'react';
import { statementsLike } from '#contract/lesson-answers.ts';
import { voicesOf } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import type { FieldProps } from './field-props.ts';
import { LabelText } from './label-text.tsx';

type Props = FieldProps & { readonly take: 'from' | 'to' | 'line'; readonly ask: ReactNode };

/** What is selected on the map now, as the answer. */
export function PointedLine({ take, ask, asked, names, given: { pointed } }: Props) {
  const { t, language } = useText();
  const hint = useId();
  const tell = (): ReactNode => {
    if (pointed === null) return t('learn.question.pointedNone');
    if (pointed.kind === 'nodes') return t('learn.question.pointedSeveral');
    if (pointed.kind === 'node') return <Pointed name={<LabelText label={names.ofNode(pointed.id)} />} />;
    const voices = voicesOf(statementsLike(asked.statements, pointed.line), t, language);
    return (
      <>
        <Pointed name={names.ofLine(pointed.line)} />
        {voices.map((voice) => (
          <span key={voice} className="minor block">
            {voice}
          </span>
        ))}
      </>
    );
  };
  return (
    <fieldset className="lesson-match" aria-describedby={hint}>
      {ask}
      <p id={hint} className="minor">
        {t(take === 'line' ? 'learn.question.pointLine' : 'learn.question.pointNode')}
      </p>
      <p className="lesson-pointed" aria-live="polite">
        {tell()}
      </p>
    </fieldset>
  );
}

function Pointed({ name }: { readonly name: ReactNode }) {
  const { t } = useText();
  return (
    <>
      {t('learn.question.pointed')} <strong>{name}</strong>
    </>
  );
}
