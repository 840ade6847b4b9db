import { afterEach, beforeEach } from '@jest/globals';
import { format } from 'node:util';

/** What the running test wrote to console.error; a test that expects an error spies on it and so keeps this list empty. */
let noise: string[] = [];

beforeEach(() => {
  noise = [];
  console.error = (...parts: unknown[]) => void noise.push(format(...parts));
});

afterEach(() => {
  if (noise.length > 0) throw new Error(`Unexpected console.error:\n${noise.join('\n')}`);
});
