import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Why networkx cannot be asked here; undefined when it can. */
export const whyNoNetworkx = async (): Promise<string | undefined> => {
  try {
    await run('python3', ['-c', 'import networkx']);
    return undefined;
  } catch {
    return 'python3 with networkx is not here';
  }
};

const script = `
import json, sys, networkx
graph = (networkx.read_gexf if sys.argv[1] == 'gexf' else networkx.read_graphml)(sys.argv[2])
edges = [[a, b, data] for a, b, data in graph.edges(data=True)]
print(json.dumps({'directed': graph.is_directed(), 'multi': graph.is_multigraph(), 'nodes': dict(graph.nodes(data=True)), 'edges': edges}))
`;

export type NetworkxGraph = {
  readonly directed: boolean;
  readonly multi: boolean;
  readonly nodes: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly edges: readonly (readonly [string, string, Readonly<Record<string, unknown>>])[];
};

/** A file as networkx (Python) reads it. */
export const askNetworkx = async (format: 'gexf' | 'graphml', file: string): Promise<NetworkxGraph> => {
  const { stdout } = await run('python3', ['-c', script, format, file], { maxBuffer: 100_000_000 });
  return JSON.parse(stdout) as NetworkxGraph;
};
