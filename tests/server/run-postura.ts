import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '#server/package-root.ts';

export type Program = {
  readonly child: ChildProcess;
  /** What it has written so far. */
  readonly output: { text: string; errors: string };
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Resolves when what it writes matches; rejects when it ends before. */
  until(pattern: RegExp): Promise<RegExpExecArray>;
};

/** Runs the program from its sources with nothing of this environment but what it needs, and the settings given. */
export const runPostura = (args: readonly string[], settings: Readonly<Record<string, string>>): Program => {
  const child = spawn(process.execPath, ['--conditions=postura-source', '--import', 'tsx', join(packageRoot, 'server', 'cli.ts'), ...args], {
    cwd: packageRoot,
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { text: '', errors: '' };
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    output.text += chunk;
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    output.errors += chunk;
  });
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return {
    child,
    output,
    ended,
    until: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(output.text);
          if (found) resolve(found);
        };
        child.stdout.on('data', look);
        child.once('close', () => reject(new Error(`It ended before it wrote ${pattern}:\n${output.text}${output.errors}`)));
        look();
      }),
  };
};
