import type { Statement } from '#contract/answers.ts';
import { PosturaError } from '#contract/errors.ts';
import type { GraphNode, NodeId } from '#contract/graph.ts';
import type { StatementPattern } from '#contract/lesson.ts';
import { limits } from '#contract/limits.ts';
import type { PlayedLesson, PlayedStep } from '#contract/played-lesson.ts';
import type { NamedQuery } from '#contract/routes.ts';
import type { Console } from '#server/console/create-console.ts';
import { assembleStatements, sourcesOf } from '#server/explore/assemble-statements.ts';
import { readVoices } from '#server/explore/list-voices.ts';
import { runNamedQuery } from '#server/explore/named-queries.ts';
import { readDegrees } from '#server/explore/read-degrees.ts';
import { readOverview } from '#server/explore/read-overview.ts';
import { readAmong } from '#server/explore/read-subgraph.ts';
import { type EdgeWithEnds, findNodes } from '#server/queries.ts';
import { readAll, type ReadOptions } from '#server/query.ts';
import type { GraphStore } from '#server/store/graph-store.ts';
import { compareStep, type Drawn, type Known, unknownTerms } from './compare-step.ts';
import { findStatementsLike } from './find-statements-like.ts';
import { missingInFront, missingInStep } from './missing-words.ts';
import { keyOfLine, type ReadView, readView, type ViewNeeds } from './read-view.ts';
import { namesVoices, type References, referencesOf } from './refer.ts';
import { runCypher, type StepResult } from './run-cypher.ts';

/** What filling a lesson rests on. */
export type PlayNeeds = {
  readonly store: GraphStore;
  /** A public named query; throws `unknown_query`. */
  readonly findQuery: (name: string) => NamedQuery;
  readonly console: Console;
  /** Of each query of a view, and of the queries of all steps together. */
  readonly timeoutMs: number;
};
export type PlayOptions = { readonly signal: AbortSignal /** Whether the queries of its steps are run. */; readonly results: boolean };

const distinct = <T>(items: readonly T[]): T[] => [...new Set(items)];
const tooMuch = (what: string, most: number): PosturaError =>
  new PosturaError('invalid_input', `The lesson needs more than ${most} ${what}. Draw fewer in its views, or make two lessons of it.`);

/** Each view's way to the store; what several views ask for is asked once. */
const viewNeeds = ({ store, findQuery, timeoutMs }: PlayNeeds, { signal }: PlayOptions): ViewNeeds => {
  const asked = new Map<string, Promise<unknown>>();
  let overview: ReturnType<typeof readOverview> | undefined;
  return {
    readOverview: () => {
      overview ??= readOverview(store, { signal });
      return overview;
    },
    runQuery: (name, parameters) => {
      const key = JSON.stringify([name, parameters]);
      const run = async () => (await runNamedQuery(store, findQuery(name), parameters, { signal, timeoutMs, maxRows: limits.subgraphIds })).data.values;
      const answer = asked.get(key) ?? run();
      asked.set(key, answer);
      return answer;
    },
  };
};

type Graph = { readonly nodes: ReadonlyMap<string, GraphNode>; readonly edges: readonly EdgeWithEnds[]; readonly found: readonly EdgeWithEnds[] };

/** Reads everything that views, highlights, texts and questions name: nodes, the statements among what is drawn, and what questions ask for. */
const readGraph = async (store: GraphStore, views: readonly ReadView[], references: readonly References[], options: ReadOptions): Promise<Graph> => {
  const wanted = distinct(views.flatMap((view) => view.wanted));
  const spoken = references.flatMap(({ highlighted, lines, linked, asked }) => [
    ...highlighted,
    ...lines.flatMap(({ from, to }) => [from, to]),
    ...linked,
    ...asked,
  ]);
  const policies = views.flatMap(({ policy }) => policy ?? []);
  const all = distinct([...wanted, ...spoken, ...policies]);
  if (all.length > limits.subgraphIds) throw tooMuch('nodes', limits.subgraphIds);
  const drawn = await readAmong(store, wanted, options);
  const others = all.filter((id) => !wanted.includes(id));
  const rest = others.length === 0 ? [] : await readAll(store, findNodes, { ids: others }, options);
  const nodes = new Map<string, GraphNode>([...drawn.nodes, ...rest.map(({ node }) => node)].map((node) => [node.id, node]));
  const edges = drawn.edges.flatMap((edge): EdgeWithEnds[] => {
    const [start, end] = [nodes.get(edge.from), nodes.get(edge.to)];
    return start && end ? [{ edge, start, end }] : [];
  });
  const there = new Set(edges.map(({ edge }) => keyOfLine(edge)));
  const lines = [...references.flatMap((one) => one.lines), ...views.flatMap((view) => view.lines)].filter((line) => !there.has(keyOfLine(line)));
  const patterns: readonly StatementPattern[] = [...references.flatMap((one) => one.patterns), ...lines];
  const found = await findStatementsLike(store, patterns, { ...options, limit: limits.statements + 1 });
  return { nodes, edges, found };
};

const drawStep = ({ wanted, draws }: ReadView, { nodes, edges }: Graph): Drawn & { readonly edges: readonly EdgeWithEnds[] } => {
  const own = new Set<string>(wanted.filter((id) => nodes.has(id)));
  const drawn = edges.filter(({ edge }) => own.has(edge.from) && own.has(edge.to) && draws(edge));
  return { nodes: wanted.filter((id) => own.has(id)), lines: new Set(drawn.map(({ edge }) => keyOfLine(edge))), edges: drawn };
};

const parseLine = (key: string): PlayedStep['lines'][number] => {
  const [from, type, to] = JSON.parse(key) as [NodeId, string, NodeId];
  return { from, type, to };
};

/** Those on whose word statements stand and who are not among some nodes. */
const readVoicesBeyond = async (store: GraphStore, nodes: readonly GraphNode[], statements: readonly Statement[], options: ReadOptions) => {
  const known = new Set<string>(nodes.map(({ id }) => id));
  const ids = distinct(statements.flatMap(({ attributedTo }) => attributedTo.map(({ id }) => id))).filter((id) => !known.has(id));
  return ids.length === 0 ? [] : (await readAll(store, findNodes, { ids }, options)).map(({ node }) => node);
};

/** Fills a lesson with what the graph has for it now, and says of each step what has changed. Throws `invalid_input` where it would be too large to play. */
export const playLesson = async (
  { id, origin, lesson }: Pick<PlayedLesson, 'id' | 'origin' | 'lesson'>,
  needs: PlayNeeds,
  options: PlayOptions,
): Promise<PlayedLesson> => {
  const { store } = needs;
  const { signal } = options;
  // Read before the data, so that what changes meanwhile is told as new, not missed.
  const { dataVersion } = await store.state();
  const reach = viewNeeds(needs, options);
  const views: ReadView[] = [];
  for (const { view } of lesson.steps) views.push(await readView(view, reach));
  const references = lesson.steps.map(referencesOf);
  const graph = await readGraph(store, views, references, { signal });
  const drawn = views.map((view) => drawStep(view, graph));
  // Lines that are only highlighted are looked for, but are no part of what is played.
  const patterns = references.flatMap((one) => one.patterns);
  const isAsked = ({ edge }: EdgeWithEnds): boolean =>
    patterns.some(({ from, type, to }) => (from ?? edge.from) === edge.from && (type ?? edge.type) === edge.type && (to ?? edge.to) === edge.to);
  const rows = [...new Map([...drawn.flatMap(({ edges }) => edges), ...graph.found.filter(isAsked)].map((row) => [row.edge.id, row])).values()];
  if (rows.length > limits.statements) throw tooMuch('statements', limits.statements);
  const statements = await assembleStatements(store, rows, { signal });
  const ends = [...new Map([...graph.nodes.values(), ...rows.flatMap(({ start, end }) => [start, end])].map((node) => [node.id, node])).values()];
  const voicesOnly = lesson.steps.some(namesVoices) ? await readVoicesBeyond(store, ends, statements, { signal }) : [];
  const nodes = [...ends, ...voicesOnly];
  const known: Known = {
    has: (node) => graph.nodes.has(node),
    lines: new Set([...graph.edges, ...graph.found].map(({ edge }) => keyOfLine(edge))),
    statements,
  };
  const results: readonly StepResult[] = options.results ? await runCypher(lesson, { console: needs.console, timeoutMs: needs.timeoutMs, signal }) : [];
  const steps = lesson.steps.flatMap((step, place): PlayedStep[] => {
    const [view, own, spoken] = [views[place], drawn[place], references[place]];
    if (!view || !own || !spoken) return [];
    const { result = null, changes: ran = [] } = results[place] ?? {};
    return [
      {
        id: step.id,
        nodes: [...own.nodes],
        lines: [...own.lines].map(parseLine),
        policy: view.policy !== null && own.nodes.includes(view.policy) ? view.policy : null,
        layout: view.layout,
        places: view.places.filter(({ id: placed }) => own.nodes.includes(placed)),
        size: view.size === null ? null : [...view.size],
        changes: [...compareStep(step, view, spoken, known, own), ...ran, ...missingInStep(step, lesson.languages)],
        result,
      },
    ];
  });
  return {
    id,
    origin,
    lesson,
    changes: [...missingInFront(lesson), ...unknownTerms(lesson.glossary)],
    steps,
    nodes,
    statements,
    voices: await readVoices(
      store,
      nodes.flatMap(({ id: claim, labels }) => (labels.includes('Claim') ? [claim] : [])),
      { signal },
    ),
    sources: await sourcesOf(store, statements, { signal }),
    degrees: await readDegrees(
      store,
      nodes.map((node) => node.id),
      { signal },
    ),
    dataVersion,
  };
};
