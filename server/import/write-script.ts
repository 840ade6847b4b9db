import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openDataset } from '#server/open-dataset.ts';
import { seedFolder } from '#server/seed-data.ts';
import { cypherScript } from './cypher-script.ts';

/** `npm run script`: writes the Cypher script of the seed graph beside its files. */
writeFileSync(join(seedFolder, `${basename(seedFolder)}.cypher`), cypherScript(openDataset(seedFolder)));
