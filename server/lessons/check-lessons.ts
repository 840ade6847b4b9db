import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NodeId } from '#contract/graph.ts';
import type { LessonChange, PlayedLesson } from '#contract/played-lesson.ts';
import { PosturaError } from '#contract/errors.ts';
import { createConsole } from '#server/console/create-console.ts';
import { createGate } from '#server/console/gate/create-gate.ts';
import { nameOf } from '#server/explore/present.ts';
import { readNamedQueries } from '#server/explore/named-queries.ts';
import type { BuiltGraph } from '#server/import/build-graph.ts';
import { loadDataset } from '#server/import/load-dataset.ts';
import type { Finding } from '#server/import/yaml-file.ts';
import { cypherText } from '#server/store/cypher-text.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { openStore } from '#server/store/open-store.ts';
import { type PlayNeeds, playLesson } from './play-lesson.ts';
import { type LessonFile, readLessonFiles } from './shipped-lessons.ts';
import { pathOf, tellChange } from './tell-change.ts';

const bounds = { queryTimeoutMs: 60_000, queryMaxRows: 10_000, queryMaxStreamRows: 10_000, queryConcurrency: 1, queryMemoryMb: 1024 } as const;

const tell = ({ file, lesson, lineOf }: LessonFile, { changes, steps, nodes }: PlayedLesson): readonly Finding[] => {
  const names = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const toSentence = (change: LessonChange): string => tellChange(change, (id: NodeId) => names.get(id) ?? id);
  const inFront = changes.map((change) => ({
    file,
    line: lineOf(change.kind === 'term_unknown' ? ['glossary'] : pathOf(change)),
    message: `front matter: ${toSentence(change)}`,
  }));
  const inSteps = steps.flatMap(({ id, changes: own }, place) =>
    own.map((change) => ({ file, line: lineOf(['steps', place, ...lineInStep(lesson.steps[place], change)]), message: `step ${id}: ${toSentence(change)}` })),
  );
  return [...inFront, ...inSteps];
};

/** A query that fails may be the view's or the one that the class runs. */
const lineInStep = (step: LessonFile['lesson']['steps'][number] | undefined, change: LessonChange): readonly string[] =>
  change.kind === 'query_failed' && step && !('query' in step.view) ? ['cypher'] : pathOf(change);

const check = async (files: readonly LessonFile[], needs: PlayNeeds): Promise<readonly Finding[]> => {
  const findings: Finding[] = [];
  for (const file of files) {
    const { id, lesson } = file;
    try {
      findings.push(...tell(file, await playLesson({ id, origin: 'shipped', lesson }, needs, { results: true, signal: new AbortController().signal })));
    } catch (error) {
      if (!(error instanceof PosturaError) || error.code !== 'invalid_input') throw error;
      findings.push({ file: file.file, line: 1, message: error.message });
    }
  }
  return findings;
};

/** Loads a data set into a store of its own, which goes again with its folder. */
const withDataset = async <T>(graph: BuiltGraph, work: (store: GraphStore) => Promise<T>): Promise<T> => {
  const folder = await mkdtemp(join(tmpdir(), 'postura-check-'));
  try {
    const store = await openStore({ embedded: { folder } });
    try {
      await store.claim();
      await loadDataset(store, graph);
      return await work(store);
    } finally {
      await store.close();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Everything wrong with the lessons of a folder that are about a data set: in their files, and in what of them the data set no longer has. */
export const checkLessons = async (folder: string, graph: BuiltGraph): Promise<{ readonly lessons: number; readonly findings: readonly Finding[] }> => {
  const { lessons, findings } = readLessonFiles(folder);
  const own = lessons.filter(({ lesson }) => lesson.dataset === graph.dataset.id);
  if (own.length === 0) return { lessons: 0, findings };
  const gate = createGate();
  try {
    const changed = await withDataset(graph, (store) => {
      const queries = readNamedQueries((name) => cypherText(name, 'embedded'));
      const findQuery = (name: string) => {
        const query = queries.find((one) => one.name === name);
        if (!query) throw new PosturaError('unknown_query', `No public query is called ${name}.`);
        return query;
      };
      return check(own, { store, findQuery, console: createConsole({ store, gate, settings: bounds }), timeoutMs: bounds.queryTimeoutMs });
    });
    return { lessons: own.length, findings: [...findings, ...changed] };
  } finally {
    await gate.close();
  }
};
