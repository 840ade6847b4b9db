import { Button } from 'react-aria-components';
import type { Statement } from '#contract/answers.ts';
import type { Target } from '#contract/exploration.ts';
import type { PlayedStep } from '#contract/played-lesson.ts';
import { lineKey } from '../../../state/document.ts';
import { useText } from '../../../use-desk.ts';
import { StatementBody } from '../../explore/statement-body.tsx';
import type { AnswerNames } from './answer-names.ts';

/** How many statements are shown at once, and of how many the passages are open. */
const most = { shown: 6, open: 2 } as const;

type Props = {
  readonly statements: readonly Statement[];
  readonly names: AnswerNames;
  /** The step as it is drawn: what is on its map can be found there. */
  readonly drawn: PlayedStep | undefined;
  readonly onPoint: (target: Target | null) => void;
};

/** The statements that an answer rests on, each with its voice and passages. */
export function Evidence({ statements, drawn, ...props }: Props) {
  const { t } = useText();
  const lines = new Set((drawn?.lines ?? []).map(lineKey));
  const isDrawn = ({ edge }: Statement): boolean => lines.has(lineKey(edge));
  const listed = statements.map((statement, place) => (
    <Item key={statement.edge.id} statement={statement} isOpen={place < most.open} isDrawn={isDrawn(statement)} {...props} />
  ));
  return (
    <section className="lesson-evidence">
      <h4>{t('learn.question.evidence')}</h4>
      {statements.some(isDrawn) && <p className="minor">{t('learn.question.onMap')}</p>}
      <ul>{listed.slice(0, most.shown)}</ul>
      {listed.length > most.shown && (
        <details>
          <summary>{t('learn.question.more', { count: listed.length - most.shown })}</summary>
          <ul>{listed.slice(most.shown)}</ul>
        </details>
      )}
    </section>
  );
}

type ItemProps = Pick<Props, 'names' | 'onPoint'> & { readonly statement: Statement; readonly isOpen: boolean; readonly isDrawn: boolean };

function Item({ statement, names, isOpen, isDrawn, onPoint }: ItemProps) {
  const { type, from, to } = statement.edge;
  const sentence = names.ofLine({ type, from, to });
  return (
    <li>
      <p>
        {isDrawn ? (
          <Button className="link" onPress={() => onPoint({ kind: 'line', line: { type, from, to } })}>
            {sentence}
          </Button>
        ) : (
          sentence
        )}
      </p>
      <StatementBody statement={statement} isOpen={isOpen} />
    </li>
  );
}
