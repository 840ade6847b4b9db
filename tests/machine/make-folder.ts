import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A new empty folder for a test; all of them go when the test run ends. */
export const makeFolder = (name: string): Promise<string> => mkdtemp(join(process.env['POSTURA_TEST_RUN'] ?? tmpdir(), `${name}-`));
