import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const climb = (folder: string): string => (existsSync(join(folder, 'package.json')) ? folder : climb(dirname(folder)));

/** The folder of Postura's own package.json, the same from the sources and from the build; `cypher/` and `data/` lie in it. */
export const packageRoot = climb(dirname(fileURLToPath(import.meta.url)));
