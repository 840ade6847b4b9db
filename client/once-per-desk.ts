import type { Desk } from './desk.ts';

/** Makes something once for each desk, when it is first wanted. */
export function oncePerDesk<T>(make: (desk: Desk) => T): (desk: Desk) => T {
  const made = new WeakMap<Desk, T>();
  return (desk) => {
    const value = made.get(desk) ?? make(desk);
    made.set(desk, value);
    return value;
  };
}
