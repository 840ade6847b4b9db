import type { NodeReference, Paths, Statement } from '#contract/answers.ts';
import type { NodeId } from '#contract/graph.ts';
import type { Language } from '../../../state/session.ts';
import { joinVerb, nameWithin, tellStatement, tellVerb, withFullStop } from '../../../text/tell.ts';
import { capitalize, joinNames, kindOf, nameKind, referTo, type Named, type Translate, voicesOf } from '../../../text/words.ts';

/** Two nodes that follow each other on a path, and every statement that ties them. */
type PathStep = { readonly from: NodeReference; readonly to: NodeReference; readonly statements: readonly Statement[] };
export type ReadPath = { readonly key: string; readonly nodes: readonly NodeId[]; readonly steps: readonly PathStep[]; readonly sources: number };
/** Paths of the same kinds and types, in the order of their rank. */
export type PathGroup = { readonly shape: string; readonly paths: readonly ReadPath[] };

/** Paths with their statements, those of one shape together; groups in the order of their first path. */
export function composePaths({ paths, nodes, statements }: Paths): readonly PathGroup[] {
  const named = new Map(nodes.map((node) => [node.id, referTo(node)]));
  const said = new Map<string, Statement>(statements.map((statement) => [statement.edge.id, statement]));
  const nameOf = (id: NodeId): NodeReference => named.get(id) ?? { id, kinds: [], name: id };
  const groups = new Map<string, ReadPath[]>();
  for (const { nodes: ids, edges, shape, sources } of paths) {
    const steps = ids.slice(1).flatMap((id, place): PathStep[] => {
      const before = ids[place];
      if (before === undefined) return [];
      return [{ from: nameOf(before), to: nameOf(id), statements: (edges[place] ?? []).flatMap((edge) => said.get(edge) ?? []) }];
    });
    const list = groups.get(shape) ?? [];
    list.push({ key: JSON.stringify([ids, edges]), nodes: ids, steps, sources });
    groups.set(shape, list);
  }
  return [...groups].map(([shape, list]) => ({ shape, paths: list }));
}

/** What ties two nodes, seen from the first: “supports”, or “supports and asserts”. */
function nameTies({ from, statements }: PathStep, subject: Named | undefined, language: Language): string {
  const words = statements.map(({ edge }) => tellVerb(edge.type, edge.from === from.id ? 'out' : 'in', subject, language));
  return joinNames([...new Set(words)], language);
}

/** A shape in plain words, from one of its paths: “Person supports Policy, which is opposed by Person”. */
export const nameShape = ({ steps }: ReadPath, t: Translate, language: Language): string => {
  const name = ({ kinds }: NodeReference) => nameKind(kinds, language);
  return chain(steps, { begin: name, goOn: (step) => `${nameTies(step, undefined, language)} ${name(step.to)}` }, t);
};

/** A path as a sentence: who is tied to whom, and by what. */
export const nameChain = ({ steps }: ReadPath, t: Translate, language: Language): string => {
  const goOn = (step: PathStep) => {
    const { verb, object } = joinVerb(nameTies(step, step.from, language), step.to, language);
    return `${verb} ${object}`;
  };
  return chain(steps, { begin: (node) => capitalize(nameWithin(node, language), language), goOn }, t);
};

type Chain = { readonly begin: (node: NodeReference) => string; readonly goOn: (step: PathStep) => string };

function chain(steps: readonly PathStep[], { begin, goOn }: Chain, t: Translate): string {
  return steps.reduce((before, step) => {
    const after = goOn(step);
    if (before === '') return `${begin(step.from)} ${after}`;
    const kind = kindOf(step.from.kinds);
    return t(kind === 'Person' || kind === 'Group' ? 'paths.who' : 'paths.which', { before, after });
  }, '');
}

/** A path as text to copy: its sentence, then each statement with who says so and where in the source it stands. */
export function writePath(path: ReadPath, t: Translate, language: Language): string {
  const lines = path.steps.flatMap(({ statements }) =>
    statements.map((statement) => {
      const { passages } = statement;
      const places = passages.map(({ locator, locatorEs }) => (language === 'es' ? locatorEs : locator));
      const basis = [...voicesOf([statement], t, language), statement.source?.title ?? '', ...places].filter((one) => one !== '').join('; ');
      return `- ${tellStatement(statement, language)} (${basis})`;
    }),
  );
  return [withFullStop(nameChain(path, t, language)), ...lines].join('\n');
}
