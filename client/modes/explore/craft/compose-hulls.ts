import { nodeKinds } from '#contract/vocabulary.ts';
import type { Picture, PictureHull } from '../../../canvas/canvas.ts';
import { timeColumns } from '../../../layouts/time-columns.ts';
import { type Document, readShown } from '../../../state/document.ts';
import type { Known } from '../../../state/filter-shown.ts';
import { firstDays } from '../../../state/first-days.ts';
import type { Language } from '../../../state/session.ts';
import { capitalize, nameDate, type Translate } from '../../../text/words.ts';

const titles = { for: 'band.for', against: 'band.against', none: 'band.none' } as const;
const names = { for: 'legend.side.for', against: 'legend.side.against', none: 'legend.side.none' } as const;

/** Outlines around the camps of the policy in question, and around what begins together where the map is arranged by date. */
export function composeHulls(picture: Picture, document: Document, known: Known, t: Translate, language: Language): Picture {
  const hulls = [
    ...(document.camps && document.policy !== null ? outlineCamps(picture, t, language) : []),
    ...(document.layout.name === 'time' ? outlineTimes(document, known, t, language) : []),
  ];
  return hulls.length === 0 ? picture : { ...picture, hulls: [...picture.hulls, ...hulls] };
}

/** Who stands where, wherever that is on the map; on its bench the bench's own title says it. */
function outlineCamps({ nodes, bands }: Picture, t: Translate, language: Language): readonly PictureHull[] {
  // A closed group has a side where all in it have the same.
  const agents = nodes.filter(({ kind, members, side }) => (members === undefined ? kind !== null && nodeKinds[kind].agent : side !== 'none'));
  return (['for', 'against', 'none'] as const).flatMap((side): readonly PictureHull[] => {
    const members = agents.filter((node) => (node.side === 'both' ? 'none' : node.side) === side).map(({ id }) => id);
    const isTitled = !bands.some((band) => band.side === side);
    const [title, name] = [t(titles[side], { count: countAll(nodes, members) }), capitalize(t(names[side]), language)];
    return members.length === 0 ? [] : [{ key: `camp:${side}`, kind: side, members, title: isTitled ? title : '', name }];
  });
}

/** How many entities some drawn nodes stand for. */
const countAll = (nodes: Picture['nodes'], ids: PictureHull['members']): number =>
  nodes.filter(({ id }) => ids.includes(id)).reduce((sum, { members }) => sum + (members?.length ?? 1), 0);

function outlineTimes(document: Document, known: Known, t: Translate, language: Language): readonly PictureHull[] {
  const { nodes, lines } = readShown(document, known);
  const days = firstDays(nodes, lines, known);
  const undated = nodes.map(({ id }) => id).filter((id) => days[id] === undefined);
  const ids = new Map(nodes.map(({ id }) => [id as string, id]));
  const outline = (key: string, name: string, members: PictureHull['members']): PictureHull => ({
    key: `time:${key}`,
    kind: 'time',
    members,
    title: t('group.title', { name, count: members.length }),
    name,
  });
  return [
    ...timeColumns(days).map((column) =>
      outline(
        column.from,
        nameDate(column.from, language),
        column.ids.flatMap((id) => ids.get(id) ?? []),
      ),
    ),
    ...(undated.length === 0 ? [] : [outline('none', t('group.undated'), undated)]),
  ];
}
