export type Precedence = { readonly from: string; readonly to: string };
type Named = { readonly id: string; readonly name: string };

/**
 * Things in an order that keeps what comes before what, and by name where nothing says (Kahn 1962, "Topological sorting of large networks").
 * Where sources contradict each other in a circle, the first by name goes on.
 */
export const orderByPrecedence = <T extends Named>(things: readonly T[], precedences: readonly Precedence[]): T[] => {
  const left = new Map([...things].sort((a, b) => a.name.localeCompare(b.name) || a.id.localeCompare(b.id)).map((thing) => [thing.id, thing]));
  const before = new Map<string, Set<string>>();
  for (const { from, to } of precedences) {
    if (from !== to && left.has(from) && left.has(to)) before.set(to, (before.get(to) ?? new Set()).add(from));
  }
  const isFree = ({ id }: T): boolean => [...(before.get(id) ?? [])].every((earlier) => !left.has(earlier));
  const ordered: T[] = [];
  while (left.size > 0) {
    const next = [...left.values()].find(isFree) ?? [...left.values()][0];
    if (!next) break;
    left.delete(next.id);
    ordered.push(next);
  }
  return ordered;
};
