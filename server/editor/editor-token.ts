import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from '#server/config.ts';
import { isLoopback } from '#server/guards/check-host.ts';

const fileName = 'editor-token';

/**
 * The token that lets its owner write: the one that is set, else on loopback one that is made once and kept in `DATA_DIR`, readable by its owner alone.
 * Null means that nobody can write over HTTP.
 */
export const readEditorToken = async ({ editorToken, host, dataDir }: Pick<Settings, 'editorToken' | 'host' | 'dataDir'>): Promise<string | null> => {
  if (editorToken !== undefined) return editorToken;
  if (!isLoopback(host)) return null;
  const file = join(dataDir, fileName);
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.trim() !== '') return kept.trim();
  const token = randomBytes(24).toString('base64url');
  try {
    await mkdir(dataDir, { recursive: true });
    await writeFile(file, `${token}\n`, { mode: 0o600 });
  } catch {
    // Where the folder takes nothing, the store says so; a token that cannot be kept would change with each start.
    return null;
  }
  return token;
};
