import { z } from 'zod';

/** Where a browser keeps things; a function, because it may refuse to say. */
type Place = () => Pick<Storage, 'getItem' | 'setItem'>;
const inBrowser: Place = () => localStorage;

const key = 'postura.lessons';
const roleKey = 'postura.lesson-role';
const most = 200;

/** How far a reader came in a lesson: where they were last, and which steps they have seen. */
const Progress = z.object({ step: z.string(), seen: z.array(z.string()) });
export type Progress = z.infer<typeof Progress>;
const Kept = z.record(z.string(), Progress);

/** How far the reader came in each lesson, by its id; nothing where the browser keeps nothing, or what it kept is not ours. */
export function readProgress(storage: Place = inBrowser): Readonly<Record<string, Progress>> {
  try {
    return Kept.parse(JSON.parse(storage().getItem(key) ?? '{}'));
  } catch {
    return {};
  }
}

/** Progress with a step that is seen now; the lesson read last stands last. */
export function withStep(before: Readonly<Record<string, Progress>>, lesson: string, step: string): Readonly<Record<string, Progress>> {
  const { [lesson]: here, ...others } = before;
  const seen = [...new Set([...(here?.seen ?? []), step])];
  return Object.fromEntries([...Object.entries(others).slice(1 - most), [lesson, { step, seen }]]);
}

/** Remembers that a step of a lesson was seen. */
export function keepStep(lesson: string, step: string, storage: Place = inBrowser): void {
  try {
    storage().setItem(key, JSON.stringify(withStep(readProgress(storage), lesson, step)));
  } catch {
    // Then the lesson begins anew the next time.
  }
}

/** Who looks at lessons in this browser. */
export function readRole(storage: Place = inBrowser): 'student' | 'teacher' {
  try {
    return storage().getItem(roleKey) === 'teacher' ? 'teacher' : 'student';
  } catch {
    return 'student';
  }
}

export function keepRole(role: 'student' | 'teacher', storage: Place = inBrowser): void {
  try {
    storage().setItem(roleKey, role);
  } catch {
    // Then it holds until the page is closed.
  }
}
