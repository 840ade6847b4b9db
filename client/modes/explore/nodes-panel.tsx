import type { NodeId } from '#contract/graph.ts';
import { limits } from '#contract/limits.ts';
import { hide, isolate, pin, unpin } from '../../commands/registry.ts';
import { selectNeighbours } from '../../commands/select.ts';
import { Answered } from '../../parts/answered.tsx';
import { CommandButton } from '../../parts/command-button.tsx';
import { bindText } from '../../text/words.ts';
import { useAnswer, useDocument, useText } from '../../use-desk.ts';
import { orderStatements } from './dossier-sections.ts';
import { PanelHeading } from './panel-heading.tsx';
import { Section } from './section.tsx';
import { SelectedNodes } from './selected-nodes.tsx';
import { StatementItem } from './statement-item.tsx';

/** Several nodes are selected: what is said among them, which ones they are, and what can be done to all of them. */
export function NodesPanel({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useText();
  const question = useQuestion(ids);
  const selected = t('menu.selected', { count: ids.length });
  return (
    <>
      <PanelHeading eyebrow={question === undefined ? t('nodes.eyebrow') : t('nodes.question')} title={question ?? selected} />
      {question !== undefined && <Among ids={ids} title={t('nodes.answer')} />}
      <Section title={question === undefined ? t('nodes.which') : selected}>
        <SelectedNodes ids={ids} />
        <Buttons ids={ids} />
      </Section>
      {question === undefined && <Among ids={ids} title={t('nodes.among')} />}
    </>
  );
}

/** The question whose nodes these are, where a question of the first picture was chosen. */
function useQuestion(ids: readonly NodeId[]): string | undefined {
  const { language } = useText();
  const { answer } = useAnswer('readOverview', {});
  if (answer.status !== 'ready') return undefined;
  const found = answer.value.questions.find(({ select }) => select.length === ids.length && select.every((id) => ids.includes(id)));
  return found === undefined ? undefined : bindText(language === 'es' ? found.textEs : found.text);
}

function Buttons({ ids }: { readonly ids: readonly NodeId[] }) {
  const { t } = useText();
  const { pinned } = useDocument();
  return (
    <div className="buttons">
      <CommandButton command={ids.every((id) => pinned.includes(id)) ? unpin : pin} input={ids} />
      <CommandButton command={hide} input={ids} />
      <CommandButton command={isolate} input={ids}>
        {t('nodes.isolate')}
      </CommandButton>
      <CommandButton command={selectNeighbours} input={ids} />
    </div>
  );
}

type AmongProps = { readonly ids: readonly NodeId[]; readonly title: string };

/** What is said among the nodes: the first sentence with its passages open. */
function Among({ ids, title }: AmongProps) {
  const { t } = useText();
  if (ids.length > limits.statementEnds) {
    return (
      <Section title={title}>
        <p className="minor">{t('nodes.tooMany', { most: limits.statementEnds })}</p>
      </Section>
    );
  }
  return <StatementsAmong ids={ids} title={title} />;
}

function StatementsAmong({ ids, title }: AmongProps) {
  const { t } = useText();
  const among = useAnswer('listStatements', { body: { ids: [...ids].sort() } }, ({ entities }, { statements }) =>
    entities.keepSources(statements.flatMap(({ source }) => source ?? [])),
  );
  return (
    <Answered {...among}>
      {({ statements, total, truncated }) => (
        <Section title={title} count={t('question.statements', { count: total })}>
          {statements.length === 0 && <p className="minor">{t('nodes.none')}</p>}
          {orderStatements(statements).map((row, place) => (
            <StatementItem key={row.key} row={row} isOpen={place === 0} />
          ))}
          {truncated && <p className="minor">{t('nodes.firstOf', { shown: statements.length, total })}</p>}
        </Section>
      )}
    </Answered>
  );
}
