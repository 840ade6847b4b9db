import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { z } from 'zod';
import { loadDataset } from '#server/import/load-dataset.ts';
import { openDataset } from '#server/open-dataset.ts';
import { packageRoot } from '#server/package-root.ts';
import { describeOnBothStores, type Explorer } from '#tests/explore/describe-on-both-stores.ts';
import { readWholeGraph } from './read-whole-graph.ts';

const sample = openDataset(join(packageRoot, 'data', 'sample'));
const withoutClaims = {
  ...sample,
  nodes: sample.nodes.filter(({ labels }) => !labels.includes('Claim')),
  edges: sample.edges.filter(({ from, to }) => !from.startsWith('claim-') && !to.startsWith('claim-')),
};
const renamed = {
  ...sample,
  nodes: sample.nodes.map((node) =>
    node.id === 'agent-a' ? { ...node, labels: ['Entity', 'Group'], properties: { ...node.properties, name: 'Agent Alpha' } } : node,
  ),
};

await describeOnBothStores('loading', 'sample', (explorer: () => Explorer) => {
  const load = (graph: typeof sample, options: Parameters<typeof loadDataset>[2] = {}) => loadDataset(explorer().store, graph, { actor: 'test', ...options });
  const lastCommand = async () => {
    const commands: unknown[] = [];
    for await (const row of explorer().store.run({ query: 'read/list-commands', parameters: { limit: 1 } })) commands.push(row);
    return commands[0];
  };

  test('the same data twice change nothing', async () => {
    const before = await readWholeGraph(explorer().store);
    const { dataVersion } = await explorer().store.state();
    expect(await load(sample)).toMatchObject({
      nodes: { created: 0, updated: 0, removed: 0 },
      edges: { created: 0, updated: 0, removed: 0 },
      kept: 0,
      dataVersion: null,
    });
    expect(await readWholeGraph(explorer().store)).toEqual(before);
    expect((await explorer().store.state()).dataVersion).toBe(dataVersion);
  });

  test('a dry run says what would change and writes nothing', async () => {
    const before = await readWholeGraph(explorer().store);
    expect(await load(withoutClaims, { replace: true, dryRun: true })).toMatchObject({ nodes: { created: 0, removed: 2 }, dataVersion: null });
    expect(await readWholeGraph(explorer().store)).toEqual(before);
  });

  test('without replace nothing is removed, and the report says what was kept', async () => {
    expect(await load(withoutClaims)).toMatchObject({
      nodes: { created: 0, updated: 0, removed: 0 },
      kept: 2 + sample.edges.length - withoutClaims.edges.length,
      dataVersion: null,
    });
  });

  test('replace removes what the data set no longer holds, and loading it again brings it back whole', async () => {
    const before = await readWholeGraph(explorer().store);
    const steps: { done: number; of: number }[] = [];
    expect(await load(withoutClaims, { replace: true, onProgress: (progress) => steps.push(progress) })).toMatchObject({ nodes: { removed: 2 } });
    expect(steps.at(-1)).toMatchObject({ done: steps.at(-1)?.of });
    expect((await readWholeGraph(explorer().store)).nodes.filter(({ labels }) => labels.includes('Claim'))).toEqual([]);
    await load(sample);
    expect(await readWholeGraph(explorer().store)).toEqual(before);
  });

  test('a thing that became another kind of thing loses its old kind', async () => {
    const before = await readWholeGraph(explorer().store);
    expect(await load(renamed)).toMatchObject({ nodes: { created: 0, updated: 1, removed: 0 } });
    const { node } = await explorer().api.readEntity({ params: { id: before.nodes.find(({ id }) => id === 'agent-a')?.id as never } });
    expect([...node.labels].sort()).toEqual(['Entity', 'Group']);
    expect(node.properties.name).toBe('Agent Alpha');
    await load(sample);
    expect(await readWholeGraph(explorer().store)).toEqual(before);
  });

  test('every write is logged with who, when, before and after', async () => {
    await load(renamed, { actor: 'somebody' });
    const command = z
      .object({
        command: z.object({ properties: z.object({ name: z.string(), actor: z.string(), dataset: z.string(), at: z.iso.datetime(), changed: z.int() }) }),
        pages: z.array(z.string()),
      })
      .parse(await lastCommand());
    expect(command.command.properties).toMatchObject({ name: 'load', actor: 'somebody', dataset: 'sample', changed: 1 });
    const [change] = command.pages.flatMap(
      (page) => JSON.parse(page) as { before: { properties: { name: string } }; after: { properties: { name: string } } }[],
    );
    expect([change?.before.properties.name, change?.after.properties.name]).toEqual(['Agent A', 'Agent Alpha']);
    await load(sample);
  });

  test('a write raises the data version, which the answers carry as a tag', async () => {
    const { dataVersion } = await explorer().store.state();
    expect((await load(renamed)).dataVersion).toBe(dataVersion + 1);
    await load(sample);
    expect((await explorer().store.state()).dataVersion).toBe(dataVersion + 2);
  });
});
