import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { packageRoot } from '#server/package-root.ts';
import { ChildLost } from './exchange.ts';
import { explainRefusal } from './explain-failure.ts';
import { type Answer, type Ask, memoryExitCode, type Opening } from './messages.ts';

export type Child<A> = {
  /** Of the engine. */
  readonly version: string;
  readonly pid: number | undefined;
  ask(message: A): void;
  kill(): void;
  /** Closes the file and ends the process. */
  close(): Promise<void>;
};
export type StoreChild = Child<Ask>;

export type ChildOptions<T = Answer> = {
  /** The module that the child runs, beside this one. */
  readonly script: 'store-child' | 'console-child';
  /** Absolute path of the database file. */
  readonly file: string;
  /** Its folder as the user named it. */
  readonly folder: string;
  readonly memoryLimitMb: number;
  /** Of the child's own values, beside what the engine holds. */
  readonly heapLimitMb?: number;
  readonly onAnswer: (answer: T) => void;
  /** Hears of the end of a child that had opened. */
  readonly onLost: (lost: { readonly byMemory: boolean }) => void;
};

const openWithinMs = 60_000;
const closeWithinMs = 5000;
const errorTail = 4000;

/** What an allocation that fails leaves on the error output, the engine's and Node's own. */
const outOfMemory = /memory allocation of \d+ bytes failed|heap out of memory|capacity overflow/i;

/** Starts a process that works on a database file, and waits until it has opened it. */
export const startChild = async <A, T extends { readonly tell: string }>({
  script,
  file,
  folder,
  memoryLimitMb,
  heapLimitMb,
  onAnswer,
  onLost,
}: ChildOptions<T>): Promise<Child<A | Ask>> => {
  const extension = extname(fileURLToPath(import.meta.url));
  const child = fork(fileURLToPath(new URL(`./${script}${extension}`, import.meta.url)), [], {
    // `--import tsx` is looked up from the working folder.
    cwd: packageRoot,
    execArgv: [
      ...(extension === '.ts' ? ['--conditions=postura-source', '--import', 'tsx'] : []),
      ...(heapLimitMb === undefined ? [] : [`--max-old-space-size=${heapLimitMb}`]),
    ],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-errorTail);
  });
  // A message to a child that just ended fails here; its end is heard as `exit`.
  child.on('error', () => {});
  const ask = (message: A | Ask): void => void child.send(message as Ask, () => {});
  const kill = (): void => void child.kill('SIGKILL');

  const version = await new Promise<string>((resolve, reject) => {
    const tooSlow = setTimeout(kill, openWithinMs);
    const ended = (): void => {
      clearTimeout(tooSlow);
      reject(new ChildLost('The process of the embedded store ended while it opened the file.', { cause: new Error(errors) }));
    };
    child.once('exit', ended);
    child.once('message', (message: Opening) => {
      clearTimeout(tooSlow);
      child.off('exit', ended);
      if (message.tell === 'opened') return resolve(message.version);
      kill();
      reject(explainRefusal(message.refusal, { folder, message: message.message }));
    });
    ask({ ask: 'open', file, memoryLimitMb });
  });

  let isClosing = false;
  child.on('message', (message: T) => onAnswer(message));
  child.once('close', (code) => {
    if (!isClosing) onLost({ byMemory: code === memoryExitCode || outOfMemory.test(errors) });
  });
  return {
    version,
    pid: child.pid,
    ask,
    kill,
    close: async () => {
      isClosing = true;
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = once(child, 'exit');
      ask({ ask: 'close' });
      const tooSlow = new AbortController();
      await Promise.race([exit, sleep(closeWithinMs, undefined, { signal: tooSlow.signal }).then(kill, () => {})]);
      await exit;
      tooSlow.abort();
    },
  };
};
