import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { z } from 'zod';
import { cacheFolder } from '#tests/machine/cache-folder.ts';
import type { Browser } from './find-browser.ts';
import { unpackTar } from './unpack-tar.ts';

const inflate = promisify(brotliDecompress);

/** The system's fonts and, so that text shows where there are none, the package's own Open Sans. */
const fontSettings = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'font-cache')}</cachedir>
</fontconfig>
`;

/**
 * Unpacks the Chromium that lies in the npm package @sparticuz/chromium, once, into the user's cache. The package itself unpacks its
 * libraries only on a serverless host, and to a path that all users share.
 */
export const unpackChromium = async (): Promise<Browser> => {
  const packed = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..', '..');
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(await readFile(join(packed, 'package.json'), 'utf8')));
  const folder = cacheFolder(`chromium-${version}-${process.arch}`);
  if (!existsSync(folder)) {
    await mkdir(cacheFolder(), { recursive: true });
    const part = await mkdtemp(`${folder}-`);
    try {
      const contents = async (name: string): Promise<Buffer> => inflate(await readFile(join(packed, 'bin', name)));
      await writeFile(join(part, 'chromium'), await contents('chromium.br'), { mode: 0o755 });
      for (const name of ['al2023.tar.br', 'swiftshader.tar.br', 'fonts.tar.br']) await unpackTar(await contents(name), part);
      await writeFile(join(part, 'fonts.conf'), fontSettings(folder));
      await rename(part, folder);
    } catch (cause) {
      await rm(part, { recursive: true, force: true });
      if (!existsSync(folder)) throw new Error('The Chromium of @sparticuz/chromium could not be unpacked; name another browser with CHROME_PATH.', { cause });
    }
  }
  return {
    executablePath: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
    origin: `@sparticuz/chromium ${version}`,
  };
};
