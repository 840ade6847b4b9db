import type { Copied } from '../../../commands/narration/copy-view.ts';
import { lineKey } from '../../../state/document.ts';
import type { Language } from '../../../state/session.ts';
import { referToKnown, tellVerb } from '../../../text/tell.ts';
import { nameNode, type Translate } from '../../../text/words.ts';
import type { Known, NodeRow, OutlineRows } from '../outline-rows.ts';
import { writeGrids } from './write-copy.ts';

type Words = { readonly known: Known; readonly language: Language; readonly t: Translate };

/** The nodes as a table, and their lines as another. */
export function copyLists({ groups }: OutlineRows, { known, language, t }: Words): Copied {
  const nodes = groups.flatMap(({ rows }) => rows);
  const lines = [...new Map(nodes.flatMap((node) => node.lines.map(({ line }) => [lineKey(line), line] as const))).values()];
  const nameOf = (id: NodeRow['node']): string => {
    const node = known.nodes.get(id);
    return node === undefined ? id : nameNode(node, language);
  };
  return writeGrids([
    {
      title: t('outline.label'),
      rows: [
        (['name', 'kind', 'side', 'drawn', 'pin'] as const).map((column) => t(`outline.${column}`)),
        ...nodes.map(({ name, kindName, side, drawn, total, isPinned }) => [
          name,
          kindName,
          side === null ? '' : t(`outline.side.${side}`),
          total === undefined ? String(drawn) : t('outline.drawnOf', { drawn, total }),
          isPinned ? t('outline.pinned') : '',
        ]),
      ],
    },
    {
      title: t('legend.lines'),
      rows: [
        (['from', 'relation', 'to', 'statements'] as const).map((column) => t(`copy.${column}`)),
        ...lines.map((line) => [
          nameOf(line.from),
          tellVerb(line.type, 'out', referToKnown(line.from, known.nodes), language),
          nameOf(line.to),
          String(known.statements.get(lineKey(line))?.length ?? 0),
        ]),
      ],
    },
  ]);
}
