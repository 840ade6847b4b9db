import { Button } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { GraphNode } from '#contract/graph.ts';
import type { PlayedLesson } from '#contract/played-lesson.ts';
import { Icon } from '../../../parts/icon.tsx';
import { useWords } from '../../../text/more-words.ts';
import { tellStatement, withFullStop } from '../../../text/tell.ts';
import { nameKind, nameNode, readProperty } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { ClaimVoice } from '../../explore/node-link.tsx';
import { StatementBody } from '../../explore/statement-body.tsx';
import { Scrolled } from '../../query/answers/scrolled.tsx';
import type { StatementRow } from '../../explore/statement-rows.ts';
import { rowsAbout, type StepContent } from './read-step.ts';
import { stageWords } from './text/stage-words.ts';
import '../../../styles/learn-stage.css';

type Props = {
  readonly played: Pick<PlayedLesson, 'nodes'>;
  readonly content: StepContent;
  readonly target: Target;
  readonly onClose: () => void;
};

/** What is selected on the map of a step: who or what it is, and what the step says of it, on whose word. */
export function ChosenCard({ played, content, target, onClose }: Props) {
  useWords(stageWords);
  const { t } = useText();
  const rows = rowsAbout(content, target);
  const node = target.kind === 'node' ? played.nodes.find(({ id }) => id === target.id) : undefined;
  return (
    <div className="chosen-card">
      <Button className="button button-plain button-icon button-small chosen-card-close" aria-label={t('learn.closeChosen')} onPress={onClose}>
        <Icon name="close" size={16} />
      </Button>
      <Scrolled className="chosen-card-body" label={t('learn.chosen')}>
        {node !== undefined && <NodeHead node={node} />}
        {rows.length === 0 && <p className="minor">{t('learn.nothingSaid')}</p>}
        {rows.map((row) => (
          <RowText key={row.key} row={row} isHead={target.kind === 'line'} />
        ))}
      </Scrolled>
    </div>
  );
}

function NodeHead({ node }: { readonly node: GraphNode }) {
  const { language } = useText();
  const summary = readProperty(node.properties, 'summary', language) ?? readProperty(node.properties, 'text', language);
  return (
    <>
      <p className="minor">{nameKind(node.labels, language)}</p>
      <h3 className="chosen-card-name">{nameNode(node, language)}</h3>
      {node.labels.includes('Claim') && <ClaimVoice id={node.id} />}
      {summary !== undefined && <p>{summary}</p>}
    </>
  );
}

function RowText({ row: { statements }, isHead }: { readonly row: StatementRow; readonly isHead: boolean }) {
  const { language } = useText();
  const [first] = statements;
  if (first === undefined) return null;
  return (
    <article className="chosen-card-row">
      <p className={isHead ? 'chosen-card-name' : 'chosen-card-sentence'}>{withFullStop(tellStatement(first, language))}</p>
      {statements.map((statement) => (
        <div key={statement.edge.id} className="chosen-card-statement">
          <StatementBody statement={statement} isOpen={isHead} isTagged />
        </div>
      ))}
    </article>
  );
}
