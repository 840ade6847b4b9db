import { type ReactNode, useId, useMemo } from 'react';
import { Button } from 'react-aria-components';
import type { Target } from '#contract/exploration.ts';
import type { Highlight } from '#contract/lesson.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import { isSameTarget } from '../../../state/session.ts';
import { useWords } from '../../../text/more-words.ts';
import { tellStatement, withFullStop } from '../../../text/tell.ts';
import { nameKind, nameNode, voicesOf } from '../../../text/words.ts';
import { useText } from '../../../use-desk.ts';
import { type CitedSource, citationsOf, citeSources } from '../../explore/narration/cite-passages.ts';
import { ClaimVoice } from '../../explore/node-link.tsx';
import type { StatementRow } from '../../explore/statement-rows.ts';
import { readStep, targetOfRow } from './read-step.ts';
import { stageWords } from './text/stage-words.ts';
import '../../../styles/learn-stage.css';

export type StepTwinProps = {
  readonly played: PlayedLesson;
  readonly step: PlayedStep;
  readonly highlights: readonly Highlight[];
  readonly selection: Target | null;
  readonly onSelect: (target: Target | null) => void;
};

/** The map of a step as text: who and what is drawn, and what is said along each line, on whose word. Each of them can be selected, as on the map. */
export function StepTwin({ played, step, highlights, selection, onSelect }: StepTwinProps) {
  useWords(stageWords);
  const { t, language } = useText();
  const [nodesTitle, linesTitle] = [useId(), useId()];
  const content = useMemo(() => readStep(played, step, highlights), [played, step, highlights]);
  const nodes = useMemo(() => new Map(played.nodes.map((node) => [node.id, node])), [played]);
  const sources = useMemo(() => citeSources(played.statements), [played]);
  const pick = (target: Target) => ({
    isPressed: isSameTarget(selection, target),
    onPick: () => onSelect(isSameTarget(selection, target) ? null : target),
  });
  return (
    <details className="step-twin">
      <summary>{t('learn.asText')}</summary>
      <div className="step-twin-body">
        <p className="minor">{t('learn.asTextHelp')}</p>
        <h3 id={nodesTitle}>{t('learn.drawnNodes')}</h3>
        <ul className="step-twin-nodes" aria-labelledby={nodesTitle}>
          {content.nodes.map(({ id, isHighlighted }) => {
            const node = nodes.get(id);
            return (
              <li key={id}>
                <Pick {...pick({ kind: 'node', id })} isHighlighted={isHighlighted}>
                  {node === undefined ? id : nameNode(node, language)}
                  {node !== undefined && <span className="minor">, {nameKind(node.labels, language).toLocaleLowerCase(language)}</span>}
                </Pick>
                {node?.labels.includes('Claim') === true && <ClaimVoice id={id} />}
              </li>
            );
          })}
        </ul>
        <h3 id={linesTitle}>{t('learn.drawnLines')}</h3>
        {content.rows.length === 0 && <p className="minor">{t('learn.noLines')}</p>}
        <ol className="step-twin-lines" aria-labelledby={linesTitle}>
          {content.rows.map(({ row, isHighlighted }) => (
            <li key={row.key}>
              <Pick {...pick(targetOfRow(row))} isHighlighted={isHighlighted}>
                <RowSentence row={row} />
              </Pick>
              <RowVoices row={row} sources={sources} />
            </li>
          ))}
        </ol>
      </div>
    </details>
  );
}

function Pick({
  isPressed,
  isHighlighted,
  onPick,
  children,
}: {
  readonly isPressed: boolean;
  readonly isHighlighted: boolean;
  readonly onPick: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useText();
  return (
    <Button className="step-twin-pick" aria-pressed={isPressed} onPress={onPick}>
      <span>
        {children}
        {isHighlighted && <span className="minor"> ({t('learn.broughtForward')})</span>}
      </span>
    </Button>
  );
}

function RowSentence({ row: { statements } }: { readonly row: StatementRow }) {
  const { language } = useText();
  const [first] = statements;
  return first === undefined ? null : <>{withFullStop(tellStatement(first, language))}</>;
}

/** On whose word, and where that is written: [A 12]. */
function RowVoices({ row: { statements }, sources }: { readonly row: StatementRow; readonly sources: readonly CitedSource[] }) {
  const { t, language } = useText();
  const cited = citationsOf(statements, sources).map(({ label }) => `[${label}]`);
  return (
    <p className="minor">
      {voicesOf(statements, t, language).map(withFullStop).join(' ')} {cited.join(' ')}
    </p>
  );
}
