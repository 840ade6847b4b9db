import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from './free-port.ts';

export type RunningExplorer = {
  readonly url: string;
  readonly pid: number;
  readonly output: () => string;
  /** From the start of the program to the first answer that the store is ready, in milliseconds. */
  readonly readyAfter: number;
  /** Sends SIGTERM and tells how the program ended; `exit` and `signal` as Node gives them. */
  readonly stop: () => Promise<{ exit: number | null; signal: NodeJS.Signals | null }>;
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/api/v1/health/ready`)).ok;
  } catch {
    return false;
  }
};

/** This process's environment less what would change how the program behaves: Node's flags, npm's names, the settings of Postura. */
export const cleanEnvironment = (): Record<string, string> => {
  const unwanted = /^(NODE_OPTIONS|NODE_ENV|NEO4J_.*|POSTURA_.*|JEST_.*|npm_(lifecycle|package)_.*|HOST|PORT|DATA_DIR|SEED)$/;
  return Object.fromEntries(Object.entries(process.env).flatMap(([name, value]) => (value === undefined || unwanted.test(name) ? [] : [[name, value]])));
};

/** Starts the explorer as a user would, on a free port, and waits until its store is ready. */
export const runExplorer = async (options: {
  program: string;
  args: readonly string[];
  folder: string;
  environment: Readonly<Record<string, string>>;
  patience?: number;
}): Promise<RunningExplorer> => {
  const { program, args, folder, environment, patience = 60_000 } = options;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const started = performance.now();
  const child = spawn(program, args, { cwd: folder, env: { ...cleanEnvironment(), ...environment, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)));
  const ended = once(child, 'exit');
  while (!(await isReady(url))) {
    if (child.exitCode !== null || child.signalCode !== null || performance.now() - started > patience) {
      child.kill('SIGKILL');
      throw new Error(`The explorer did not become ready:\n${output}`);
    }
    await sleep(20);
  }
  return {
    url,
    pid: child.pid ?? 0,
    output: () => output,
    readyAfter: performance.now() - started,
    stop: async () => {
      child.kill('SIGTERM');
      const [exit, signal] = (await ended) as [number | null, NodeJS.Signals | null];
      return { exit, signal };
    },
  };
};
