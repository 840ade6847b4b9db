import type { ClosedGroup } from '../state/groups.ts';
import type { Body, LayoutTask, PartTask, Place } from './layout.ts';

type Foldable = PartTask['task'];
type Folded = { readonly task: LayoutTask; readonly unfold: (places: readonly Place[]) => readonly Place[] };

const room = { width: 150, height: 60, dy: -3 } as const;

/** Lets a layout take each closed group for one node, and moves its members with it afterwards. A stance map seats every one of them. */
export function foldGroups(task: LayoutTask, groups: readonly ClosedGroup[]): Folded {
  if (groups.length === 0 || task.kind === 'stance' || task.kind === 'near') return { task, unfold: (places) => places };
  const drawnAs = new Map(groups.flatMap((group) => group.members.map(({ id }) => [id as string, group] as const)));
  const nameOf = (id: string) => drawnAs.get(id)?.id ?? id;
  const once = <T extends { readonly id: string }>(list: readonly T[], as: (item: T, group: ClosedGroup) => T): readonly T[] => [
    ...new Map(
      list.map((item) => {
        const group = drawnAs.get(item.id);
        const drawn = group === undefined ? item : as(item, group);
        return [drawn.id, drawn];
      }),
    ).values(),
  ];
  const body = (_: Body, { id }: ClosedGroup): Body => ({ id, ...room });
  const place = (_: Place, { id, x, y }: ClosedGroup): Place => ({ id, x, y });
  const seated = (_: Body & Place, { id, x, y }: ClosedGroup) => ({ id, x, y, ...room });
  const fold = (inner: Foldable): Foldable => {
    const [bodies, pinned] = [once(inner.bodies, body), once(inner.pinned, place)];
    if (!('lines' in inner)) {
      const days: Record<string, string> = {};
      for (const [id, day] of Object.entries(inner.days)) {
        const before = days[nameOf(id)];
        days[nameOf(id)] = before === undefined || day < before ? day : before;
      }
      return { ...inner, bodies, pinned, days };
    }
    const lines = inner.lines.map(({ from, to }) => ({ from: nameOf(from), to: nameOf(to) })).filter(({ from, to }) => from !== to);
    return { ...inner, bodies, pinned, lines, ...(inner.centre !== undefined && { centre: nameOf(inner.centre) }) };
  };
  /** A group with some of its members in the part moves as a whole. */
  const foldPart = (part: PartTask): PartTask => {
    const inner = fold(part.task);
    const moving = new Set(inner.bodies.map(({ id }) => id));
    return { ...part, task: inner, before: once(part.before, place), others: once(part.others, seated).filter(({ id }) => !moving.has(id)) };
  };
  return {
    task: task.kind === 'part' ? foldPart(task) : fold(task),
    unfold: (places) =>
      places.flatMap((to) => {
        const group = groups.find(({ id }) => id === to.id);
        return group === undefined ? to : group.members.map(({ id, x, y }) => ({ id, x: x + to.x - group.x, y: y + to.y - group.y }));
      }),
  };
}
