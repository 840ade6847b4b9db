import type { NodeId } from '#contract/graph.ts';
import { allOf, collapse, expand, hide, isolate, showNodes } from '../../commands/registry.ts';
import { CommandButton } from '../../parts/command-button.tsx';
import { isDrawn } from '../../state/document.ts';
import { useDocument, useKnown, useSession, useText } from '../../use-desk.ts';
import { countDrawn } from './count-drawn.ts';

/** The commands for a node that its details offer; the others are in its menu and in the palette. */
export function NodeButtons({ id }: { readonly id: NodeId }) {
  const { t } = useText();
  const document = useDocument();
  const expanding = useSession((state) => state.expanding);
  const known = useKnown();
  const total = known.degrees.get(id) ?? 0;
  const rest = total - countDrawn(document, known, allOf(id), total);
  // With one page for all of them it is known how many of them are new.
  const isOnePage = expanding.number >= total && rest > 0;
  const last = document.expansions.findLast(({ of }) => of === id);
  if (!isDrawn(document, id)) {
    return (
      <div className="buttons">
        <CommandButton command={showNodes} input={[id]} className="button button-filled" />
      </div>
    );
  }
  return (
    <div className="buttons">
      <CommandButton command={expand} input={{ ...allOf(id), ...expanding }} className="button button-filled">
        {isOnePage ? t('node.expand', { count: rest }) : t(last === undefined ? 'command.expand.label' : 'command.expandMore.label')}
      </CommandButton>
      {last !== undefined && <CommandButton command={collapse} input={last} />}
      <CommandButton command={hide} input={[id]} />
      <CommandButton command={isolate} input={[id]}>
        {t('node.isolate')}
      </CommandButton>
    </div>
  );
}
