import type { NodeId } from '#contract/graph.ts';
import { nodeKinds } from '#contract/vocabulary.ts';
import type { Desk } from '../../../desk.ts';
import { listKindGroups } from '../../../commands/craft/groups.ts';
import { readShown } from '../../../state/document.ts';
import { selectedNodes, type Language } from '../../../state/session.ts';
import { readSides } from '../../../state/sides.ts';
import { capitalize, kindOf, type Translate } from '../../../text/words.ts';
import { nameGroup } from './compose-groups.ts';

/** Nodes on the map that can be selected together. */
export type NodeSet = { readonly key: string; readonly name: string; readonly ids: readonly NodeId[] };
export type SetPart = { readonly title: 'kind' | 'camp' | 'group' | 'neighbours'; readonly sets: readonly NodeSet[] };

const camps = { for: 'legend.side.for', against: 'legend.side.against', none: 'legend.side.none' } as const;

/** What can be selected by what it is, where it stands, which group it is in, or what is selected already; empty sets are left out. */
export function listSets(desk: Desk, t: Translate, language: Language): readonly SetPart[] {
  const [document, known] = [desk.history.read(), desk.entities.read()];
  const { nodes, lines } = readShown(document, known);
  const shown = new Set(nodes.map(({ id }) => id));
  const chosen = new Set(selectedNodes(desk.session.read().selection));
  const sides = readSides(document, known);
  const isAgent = (id: NodeId) => {
    const kind = kindOf(known.nodes.get(id)?.labels ?? []);
    return kind !== undefined && nodeKinds[kind].agent;
  };
  const around = lines.filter(({ from, to }) => chosen.has(from) !== chosen.has(to)).map(({ from, to }) => (chosen.has(from) ? to : from));
  const parts: readonly SetPart[] = [
    { title: 'kind', sets: listKindGroups(desk).map(({ by, name, members }) => ({ key: name, name: nameGroup({ by, name }, t, language), ids: members })) },
    {
      title: 'camp',
      sets:
        document.policy === null
          ? []
          : (['for', 'against', 'none'] as const).map((side) => ({
              key: side,
              name: capitalize(t(camps[side]), language),
              ids: nodes.map(({ id }) => id).filter((id) => isAgent(id) && (sides.get(id) === 'both' ? 'none' : (sides.get(id) ?? 'none')) === side),
            })),
    },
    {
      title: 'group',
      sets: document.groups.map((group) => ({ key: group.id, name: nameGroup(group, t, language), ids: group.members.filter((id) => shown.has(id)) })),
    },
    {
      title: 'neighbours',
      sets:
        chosen.size === 0
          ? []
          : [
              { key: 'around', name: t('selectBy.neighboursOf'), ids: [...new Set(around)] },
              { key: 'others', name: t('selectBy.others'), ids: [...shown].filter((id) => !chosen.has(id)) },
            ],
    },
  ];
  return parts.map((part) => ({ ...part, sets: part.sets.filter(({ ids }) => ids.length > 0) })).filter(({ sets }) => sets.length > 0);
}
