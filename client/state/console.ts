import { createStore } from 'zustand/vanilla';
import type { QuerySummary, QueryValue } from '#contract/console.ts';
import type { StreamQuery } from '../api-stream.ts';
import type { Editor } from '../editor/editor.ts';
import { type KeptPlace, keepConsole, readKept, type RowLimit } from './kept-console.ts';
import {
  draftsOf,
  type ParameterDraft,
  type ParameterDrafts,
  type ParameterTrouble,
  type ParameterType,
  parameterTypes,
  readParameter,
  readParameters,
  writeParameter,
} from './query-parameters.ts';
import { makeRunId } from './make-run-id.ts';
import type { HistoryEntry } from './query-history.ts';
import { asked, type RunWay } from './run-text.ts';

/** One run of a query: a tab of results. */
export type Run = {
  /** Also the `runId` it has on the server. */
  readonly id: string;
  readonly statement: string;
  readonly parameters: Readonly<Record<string, QueryValue>>;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly status: 'running' | 'done' | 'failed' | 'stopped';
  readonly fields: readonly string[];
  /** Grows in place while rows come, because copying a million of them would not; `count` says how many there are by now. */
  readonly rows: readonly (readonly QueryValue[])[];
  readonly count: number;
  /** Wall time in the page, milliseconds. */
  readonly elapsedMs: number;
  readonly summary: QuerySummary | null;
  readonly error: Error | null;
};

/** A query with the values that its form begins with. */
export type OpenedQuery = {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, QueryValue>>;
  /** The types of its fields; one that is not known is as good as none. */
  readonly types?: Readonly<Record<string, string>>;
  readonly name?: string;
};

export type ConsoleState = {
  readonly text: string;
  /** What was opened last, while its text stands as it was. */
  readonly name: string | null;
  readonly drafts: ParameterDrafts;
  /** What was wrong with the fields when a run was asked for. */
  readonly troubles: ReadonlyMap<string, ParameterTrouble>;
  readonly rowLimit: RowLimit;
  /** The newest last. */
  readonly runs: readonly Run[];
  readonly active: string | null;
  /** Counts what was opened from elsewhere, so that the editor takes the text over. */
  readonly opened: number;
};

/** What the console needs of the page. */
export type ConsoleMeans = {
  readonly stream: StreamQuery;
  /** Ends the work of a run in the server. */
  readonly cancel: (runId: string) => Promise<unknown>;
  readonly storage?: KeptPlace;
  readonly now?: () => number;
  readonly makeId?: () => string;
  /** Calls again and again until it is told to end. */
  readonly repeat?: (task: () => void) => () => void;
};

const mostRuns = 10;
const beat = 80;
const longestReason = 300;

const everyBeat = (task: () => void): (() => void) => {
  const timer = setInterval(task, beat);
  return () => clearInterval(timer);
};

/** The state of the mode Query: the text with its parameters, and the answers of the last runs. */
export function createConsole({ stream, cancel, storage, now = Date.now, makeId = makeRunId, repeat = everyBeat }: ConsoleMeans) {
  const store = createStore<ConsoleState>(() => ({
    text: '',
    name: null,
    drafts: {},
    troubles: new Map(),
    rowLimit: 1_000,
    runs: [],
    active: null,
    opened: 0,
    ...readKept(storage),
  }));
  const read = (): ConsoleState => store.getState();
  const set = (part: Partial<ConsoleState>): void => store.setState(part);
  const keep = (): void => keepConsole(read(), storage);
  /** Texts that need no draft, because they are kept elsewhere already. */
  let settled = read().name === null ? '' : read().text;
  const aborts = new Map<string, AbortController>();
  const unheard: HistoryEntry[] = [];
  let hear = (entry: HistoryEntry): void => void unheard.push(entry);
  const note = (entry: HistoryEntry): void => hear(entry);
  const draftEntry = (statement: string, drafts: ParameterDrafts): HistoryEntry => ({
    id: makeId(),
    at: now(),
    statement,
    parameters: valuesOf(statement, drafts),
    status: 'draft',
    rows: 0,
    truncated: false,
    elapsedMs: 0,
    error: null,
  });

  const changeRun = (id: string, part: Partial<Run>): void =>
    set({ runs: read().runs.map((run) => (run.id === id && run.status === 'running' ? { ...run, ...part } : run)) });
  const end = (id: string, part: Partial<Run>): void => {
    const run = read().runs.find((one) => one.id === id);
    if (run?.status !== 'running') return;
    changeRun(id, { count: run.rows.length, ...part });
    aborts.delete(id);
    const ended = read().runs.find((one) => one.id === id);
    if (ended !== undefined) note(entryOf(ended));
  };

  /** Runs a query in a tab of its own; settles when it has ended, and never throws. */
  const runQuery = async ({
    statement,
    parameters,
    maxRows,
  }: {
    readonly statement: string;
    readonly parameters: Readonly<Record<string, QueryValue>>;
    readonly maxRows: number | undefined;
  }): Promise<void> => {
    const id = makeId();
    const startedAt = now();
    const rows: (readonly QueryValue[])[] = [];
    const run: Run = { id, statement, parameters, startedAt, status: 'running', fields: [], rows, count: 0, elapsedMs: 0, summary: null, error: null };
    const abort = new AbortController();
    aborts.set(id, abort);
    set({ runs: makeRoom(read().runs, [run]), active: id });
    const show = () => changeRun(id, { count: rows.length, elapsedMs: now() - startedAt });
    const endBeat = repeat(show);
    const request = {
      body: { statement, parameters: { ...parameters }, runId: id, ...(maxRows !== undefined && { maxRows }) },
      signal: abort.signal,
      onFields: (fields: readonly string[]) => changeRun(id, { fields }),
      onRow: (row: readonly QueryValue[]) => {
        if (abort.signal.aborted) return;
        rows.push(row);
        if (rows.length === 1) show();
      },
    };
    try {
      const summary = await stream(request);
      end(id, { status: 'done', summary, elapsedMs: now() - startedAt });
    } catch (error) {
      end(id, { status: 'failed', error: error instanceof Error ? error : new Error(String(error)), elapsedMs: now() - startedAt });
    } finally {
      endBeat();
    }
  };

  const stop = (id: string): void => {
    const run = read().runs.find((one) => one.id === id);
    if (run?.status !== 'running') return;
    // By the time that it arrives the run may have ended, or have been ended by the connection that closes.
    cancel(id).catch(() => undefined);
    aborts.get(id)?.abort();
    end(id, { status: 'stopped', elapsedMs: now() - run.startedAt });
  };

  return {
    store,
    read,
    /** The editor while it is on screen. */
    editor: { current: null } as { current: Editor | null },
    runQuery,
    stop,
    keep,
    /** Hears of every run that ended, and of every text that never ran before another takes its place; also of those before it listened. */
    listen(listener: (entry: HistoryEntry) => void): void {
      hear = listener;
      for (const entry of unheard.splice(0)) listener(entry);
    },
    setText(text: string): void {
      if (text === read().text) return;
      set({ text, troubles: new Map(), ...(text !== settled && { name: null }) });
    },
    setDraft(name: string, draft: ParameterDraft): void {
      const { drafts, troubles } = read();
      set({ drafts: { ...drafts, [name]: draft }, troubles: new Map([...troubles].filter(([one]) => one !== name)) });
      keep();
    },
    setRowLimit(rowLimit: RowLimit): void {
      set({ rowLimit });
      keep();
    },
    /** Runs the text with the values in its fields; without them it says at which fields they are missing and sends nothing. */
    runText(way: RunWay = 'rows'): Promise<void> {
      const { text, drafts, rowLimit } = read();
      if (text.trim() === '') return Promise.resolve();
      const reading = readParameters(text, drafts);
      if ('troubles' in reading) {
        set({ troubles: reading.troubles });
        return Promise.resolve();
      }
      set({ troubles: new Map() });
      settled = text;
      keep();
      return runQuery({ statement: asked(text, way), parameters: reading.values, maxRows: rowLimit === 'most' ? undefined : rowLimit });
    },
    /** Runs the same again, with the values that it had. */
    runAgain: ({ statement, parameters }: Run, maxRows: number | undefined): Promise<void> => runQuery({ statement, parameters, maxRows }),
    /** Puts a query into the editor and its values into the form; nothing runs. */
    open({ statement, parameters, types: given = {}, name }: OpenedQuery): void {
      const types = knownTypes(given);
      const { text, drafts, opened } = read();
      if (text.trim() !== '' && text !== settled && text !== statement) note(draftEntry(text, drafts));
      const written = Object.entries(parameters).map(([one, value]) => [one, writeParameter(value, types[one] ?? drafts[one]?.type)] as const);
      settled = statement;
      set({
        text: statement,
        name: name ?? null,
        drafts: { ...drafts, ...declaredDrafts(types, drafts), ...Object.fromEntries(written) },
        troubles: new Map(),
        opened: opened + 1,
      });
      keep();
    },
    /** What is written now, with the values that can be read and the types of its fields: to be kept or shared. */
    current(): OpenedQuery {
      const { text, drafts, name } = read();
      const types = Object.fromEntries(draftsOf(text, drafts).map(({ key, type }) => [key, type]));
      return { statement: text, parameters: valuesOf(text, drafts), types, ...(name !== null && { name }) };
    },
    /** Takes over the name under which the text was kept. */
    saved(name: string): void {
      settled = read().text;
      set({ name });
      keep();
    },
    activate: (id: string): void => set({ active: id }),
    /** Closes a tab of results; a run that is under way is stopped. */
    close(id: string): void {
      stop(id);
      const { runs, active } = read();
      const place = runs.findIndex((run) => run.id === id);
      if (place < 0) return;
      const rest = runs.filter((run) => run.id !== id);
      set({ runs: rest, active: active === id ? ((rest[place] ?? rest.at(-1))?.id ?? null) : active });
    },
  };
}
export type Console = ReturnType<typeof createConsole>;

/** The run that is under way, if one is; only one is at a time from one page. */
export const runningOf = ({ runs }: Pick<ConsoleState, 'runs'>): Run | undefined => runs.findLast(({ status }) => status === 'running');
export const activeRunOf = ({ runs, active }: Pick<ConsoleState, 'runs' | 'active'>): Run | undefined => runs.find(({ id }) => id === active);

/** A run as the history remembers it. */
const entryOf = ({ id, startedAt, statement, parameters, status, count, summary, elapsedMs, error }: Run): HistoryEntry => ({
  id,
  at: startedAt,
  statement,
  parameters: { ...parameters },
  status: status === 'running' ? 'stopped' : status,
  rows: count,
  truncated: summary?.truncated ?? false,
  elapsedMs: summary?.elapsedMs ?? elapsedMs,
  error: error === null ? null : error.message.slice(0, longestReason),
});

/** Closes the oldest tabs that have ended, as far as the bound asks. */
function makeRoom(runs: readonly Run[], more: readonly Run[]): readonly Run[] {
  const tooMany = runs.length + more.length - mostRuns;
  const closing = new Set(
    runs
      .filter(({ status }) => status !== 'running')
      .slice(0, Math.max(0, tooMany))
      .map(({ id }) => id),
  );
  return [...runs.filter(({ id }) => !closing.has(id)), ...more];
}

type Types = Readonly<Record<string, ParameterType>>;

const knownTypes = (given: Readonly<Record<string, string>>): Types =>
  Object.fromEntries(
    Object.entries(given).flatMap(([name, type]) => {
      const known = parameterTypes.find((one) => one === type);
      return known === undefined ? [] : [[name, known]];
    }),
  );

function declaredDrafts(types: Types, drafts: ParameterDrafts): ParameterDrafts {
  const declared = Object.entries(types).filter(([name, type]) => drafts[name]?.type !== type);
  return Object.fromEntries(declared.map(([name, type]) => [name, { type, text: null }]));
}

/** The values that can be read by now. */
const valuesOf = (statement: string, drafts: ParameterDrafts): Readonly<Record<string, QueryValue>> =>
  Object.fromEntries(
    draftsOf(statement, drafts).flatMap(({ key, ...draft }) => {
      const reading = readParameter(draft);
      return 'value' in reading ? [[key, reading.value]] : [];
    }),
  );
