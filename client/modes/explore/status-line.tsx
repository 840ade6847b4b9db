import type { NodeId } from '#contract/graph.ts';
import type { Step } from '../../state/history.ts';
import type { Language } from '../../state/session.ts';
import type { TextKey } from '../../text/en.ts';
import { nameNode, type Translate } from '../../text/words.ts';
import { useAnswer, useDocument, useKnown, useSession, useText } from '../../use-desk.ts';

type Known = ReturnType<typeof useKnown>;

/** A step in words, with the names of now. */
export function describeStep({ command, values }: Step, { nodes }: Pick<Known, 'nodes'>, t: Translate, language: Language): string {
  const node = nodes.get(values['node'] as NodeId);
  const name = node === undefined ? String(values['node'] ?? '') : nameNode(node, language);
  const brought = t('expand.brought', { count: Number(values['brought'] ?? 0) });
  const lines = t('map.lines', { count: Number(values['lines'] ?? 0) });
  return t(stepKey(command), { name, brought, lines });
}

const stepKey = (command: string): TextKey => (command.startsWith('nudge') ? 'command.moveNodes.step' : (`command.${command}.step` as TextKey));

/** How much is drawn, and the one live region: what was just done, undone or redone. */
export function StatusLine() {
  const { t, language } = useText();
  const document = useDocument();
  const known = useKnown();
  const notice = useSession((state) => state.notice);
  const isOpen = useSession((state) => state.opening.status === 'open');
  const overview = useAnswer('readOverview', {});
  const total = overview.answer.status === 'ready' ? overview.answer.value.total.nodes : undefined;
  const step = notice === null ? '' : describeStep(notice.step, known, t, language);
  return (
    <p className="status-line">
      {isOpen && total !== undefined && <span className="minor">{t('map.drawn', { drawn: document.nodes.length, total })}</span>}
      <span role="status" aria-live="polite" className="minor">
        {notice !== null && t(notice.kind === 'said' ? 'notice.done' : `notice.${notice.kind}`, { step })}
      </span>
    </p>
  );
}
