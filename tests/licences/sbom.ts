import { relative } from 'node:path';
import { writeSbom } from './write-sbom.ts';

const { file, components } = await writeSbom();
console.log(`${relative(process.cwd(), file)}: ${components} packages that ship`);
