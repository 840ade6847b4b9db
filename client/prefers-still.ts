/** Whether the reader's device asks for no movement. */
export const prefersStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;
