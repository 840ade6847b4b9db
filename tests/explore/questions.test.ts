import { expect, test } from '@jest/globals';
import { EdgeId, NodeId } from '#contract/graph.ts';
import { CytoscapeJson, queryTopics } from '#contract/routes.ts';
import { describeOnBothStores } from './describe-on-both-stores.ts';

const id = (text: string): NodeId => NodeId.parse(text);
const unique = (values: readonly unknown[]): unknown[] => [...new Set(values)];
/** A value of a named query by what a reader would call it: a node or edge by its id. */
const named = (value: unknown): unknown => (typeof value === 'object' && value !== null && !Array.isArray(value) && 'id' in value ? value.id : value);

await describeOnBothStores('a question to the seed graph', 'mexico-us', (explorer) => {
  const ask = async (name: string, parameters: Record<string, string>): Promise<Record<string, unknown>[]> => {
    const { data } = await explorer().api.runNamedQuery({ params: { name }, body: { parameters } });
    return data.values.map((row) => Object.fromEntries(data.fields.map((field, index) => [field, named(row[index])])));
  };
  const expectPassages = (rows: readonly Record<string, unknown>[], column = 'passages'): void => {
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row[column]).toEqual(expect.arrayContaining([expect.stringMatching(/^(offer-rejected|claim-denied)-\d\d$/)]));
  };

  test.each([
    ['AMLO', 'andres-manuel-lopez-obrador', 'AMLO'],
    ['lopez obrador', 'andres-manuel-lopez-obrador', 'López Obrador'],
    ['Merida', 'merida-initiative', 'Mérida Initiative'],
    ['marco', 'marco-rubio', 'Marco Rubio'],
    ['fentanilo', 'fentanyl-trafficking', 'fentanilo'],
    ['cartles', 'drug-cartels', 'Drug cartels'],
    ['MR', 'marco-rubio', 'MR'],
  ])('searching for %s finds %s first and says that %s matched', async (q, expected, matched) => {
    const { hits, total } = await explorer().api.search({ query: { q } });
    expect(hits[0]).toMatchObject({ id: expected, matched });
    expect(total).toBeGreaterThanOrEqual(hits.length);
  });

  test('what is only similar is left out where something holds the words', async () => {
    const { hits, total } = await explorer().api.search({ query: { q: 'Merida' } });
    expect(hits.map((hit) => hit.id)).toEqual(['merida-initiative', 'claim-denied-13']);
    expect(total).toBe(2);
  });

  test('a search can be kept to kinds', async () => {
    const { hits } = await explorer().api.search({ query: { q: 'Sheinbaum', kinds: ['Passage'] } });
    expect(unique(hits.flatMap(({ kinds }) => kinds))).toEqual(['Passage']);
  });

  test('who opposes US troops in Mexico, and who proposes or supports them', async () => {
    const rows = await ask('stances-on-policy', { policy: 'us-troop-deployment-to-mexico' });
    expectPassages(rows);
    expect(unique(rows.filter(({ stance }) => stance === 'OPPOSES').map(({ agent }) => agent)).sort()).toEqual(['claudia-sheinbaum', 'mexico']);
    expect(unique(rows.filter(({ stance }) => stance !== 'OPPOSES').map(({ agent }) => agent))).toEqual(['donald-trump']);
  });

  test('what Sheinbaum denies, who claimed it, when and where', async () => {
    const rows = await ask('denials-of-agent', { agent: 'claudia-sheinbaum' });
    expectPassages(rows, 'denialPassages');
    expectPassages(rows, 'assertionPassages');
    expect(unique(rows.map(({ asserter }) => asserter))).toEqual(['donald-trump']);
    expect(rows).toContainEqual(
      expect.objectContaining({ claim: 'claim-mexico-agreed-to-us-troops', assertedOn: '2024-06', occasion: 'trump-rally-june-2024', quote: 'approved' }),
    );
  });

  test('what the Mérida Initiative provided and what it excluded', async () => {
    const rows = await ask('contents-of-policy', { policy: 'merida-initiative' });
    expectPassages(rows);
    expect(rows.map(({ relation, content }) => [relation, content])).toEqual([
      ['INCLUDES', 'provision-of-equipment'],
      ['INCLUDES', 'provision-of-instruction'],
      ['INCLUDES', 'provision-of-intelligence'],
      ['EXCLUDES', 'us-troop-deployment-to-mexico'],
    ]);
  });

  test('which claims are disputed, by whom', async () => {
    const { claims, total } = await explorer().api.listClaims({ query: { disputed: 'true' } });
    expect(total).toBe(claims.length);
    const agreed = claims.find((claim) => claim.id === 'claim-mexico-agreed-to-us-troops');
    expect(unique(agreed?.assertedBy.map(({ from }) => from.name) ?? [])).toEqual(['Donald Trump']);
    expect(unique(agreed?.deniedBy.map(({ from }) => from.name) ?? [])).toEqual(['Claudia Sheinbaum']);
    for (const statement of [...(agreed?.assertedBy ?? []), ...(agreed?.deniedBy ?? [])]) expect(statement.passages.length).toBeGreaterThan(0);
    expect(claims.every(({ disputed }) => disputed)).toBe(true);
  });

  test('all shortest paths from Marco Rubio to the Mérida Initiative, each step with its passages', async () => {
    const answer = await explorer().api.findPaths({ body: { between: [id('marco-rubio'), id('merida-initiative')] } });
    expect(answer.truncated).toBe(false);
    expect(answer.paths.map(({ nodes }) => nodes)).toEqual([
      ['marco-rubio', 'united-states', 'merida-initiative'],
      ['marco-rubio', 'security-cooperation', 'merida-initiative'],
    ]);
    const edges = new Map(answer.edges.map((edge) => [edge.id as string, edge]));
    for (const step of answer.paths.flatMap((path) => path.edges)) {
      expect(step.length).toBeGreaterThan(0);
      for (const edge of step) expect(edges.get(edge)?.properties.passages).toEqual(expect.arrayContaining([expect.any(String)]));
    }
  });

  test('a limit on types finds the longer path that keeps it', async () => {
    const answer = await explorer().api.findPaths({
      body: { between: [id('marco-rubio'), id('merida-initiative')], types: ['SUPPORTS', 'PART_OF', 'PARTICIPATED_IN'] },
    });
    expect(answer.paths.map(({ nodes }) => nodes)).toEqual([['marco-rubio', 'security-cooperation', 'merida-initiative']]);
    const none = await explorer().api.findPaths({ body: { between: [id('marco-rubio'), id('merida-initiative')], types: ['FORBIDS'] } });
    expect(none).toEqual({ nodes: [], edges: [], paths: [], statements: [], truncated: false });
  });

  test('a source is never a step of a path', async () => {
    const answer = await explorer().api.findPaths({ body: { between: [id('claim-military-rhetoric-has-limits'), id('claim-debate-shows-fault-lines')] } });
    expect(answer.nodes.filter(({ labels }) => labels.includes('Source'))).toEqual([]);
  });

  test('every reason given against intervention, and by whom', async () => {
    const rows = await ask('reasons-on-policy', { policy: 'us-troop-deployment-to-mexico' });
    expectPassages(rows);
    const against = rows.filter(({ direction }) => direction === 'ARGUES_AGAINST');
    expect(against.every(({ speaker }) => typeof speaker === 'string')).toBe(true);
    expect(unique(against.map(({ speaker }) => speaker)).sort()).toEqual(
      expect.arrayContaining(['claim-denied', 'claudia-sheinbaum', 'many-in-mexico-source-a']),
    );
  });

  test('what each article says of the office of Trump', async () => {
    const rows = await ask('offices-of-person', { person: 'donald-trump' });
    expectPassages(rows);
    const ofCountry = rows.filter(({ place }) => place === 'united-states');
    expect(ofCountry.map(({ source, status }) => [source, status])).toEqual([
      ['claim-denied', 'former'],
      ['claim-denied', 'prospective'],
      ['offer-rejected', 'current'],
    ]);
  });

  test('what each side said of the call', async () => {
    const rows = await ask('said-at-event', { event: 'sheinbaum-trump-call' });
    expectPassages(rows);
    expect(rows).toContainEqual(expect.objectContaining({ speaker: 'claudia-sheinbaum', relation: 'OPPOSES', quote: 'not on the table' }));
    expect(rows).toContainEqual(expect.objectContaining({ speaker: 'donald-trump', relation: 'PARTICIPATED_IN' }));
    expect(rows.filter(({ relation }) => relation === 'ADDRESSES').map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['trade', 'investment', 'security-cooperation']),
    );
  });

  test('a dossier groups what the graph holds, with passages, and says what is missing', async () => {
    const dossier = await explorer().api.readEntity({ params: { id: id('marco-rubio') } });
    const statements = dossier.groups.flatMap((group) => group.statements);
    expect(statements.length).toBe(dossier.groups.reduce((sum, { total }) => sum + total, 0));
    expect(statements.every(({ passages, source }) => passages.length > 0 && source !== null)).toBe(true);
    expect(dossier.sources.map(({ label }) => label)).toEqual(['A']);
    expect(dossier.missing).toEqual(['one_source', 'no_date']);
  });

  test('neighbours are counted before they are expanded, and the pages hold each once', async () => {
    const { api } = explorer();
    const { counts, total } = await api.countNeighbours({ params: { id: id('mexico') } });
    expect(counts.reduce((sum, { edges }) => sum + edges, 0)).toBe(total.edges);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof api.expandNode>> = await api.expandNode({
        params: { id: id('mexico') },
        query: { limit: 10, ...(cursor && { cursor }) },
      });
      expect(page.total).toBe(total.neighbours);
      seen.push(...page.nodes.map((node) => node.id));
      cursor = page.cursor;
    } while (cursor);
    expect(seen.length).toBe(total.neighbours);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('an expansion along one type in one direction brings that and no more', async () => {
    const { nodes, edges, total } = await explorer().api.expandNode({
      params: { id: id('merida-initiative') },
      query: { types: ['INCLUDES'], direction: 'out', order: 'name' },
    });
    expect(nodes.map(({ properties }) => properties.name)).toEqual(['Provision of equipment', 'Provision of instruction', 'Provision of intelligence']);
    expect(unique(edges.map(({ type }) => type))).toEqual(['INCLUDES']);
    expect(total).toBe(3);
  });

  test('a statement leads to its passages, its parallels and the number of its sources', async () => {
    const answer = await explorer().api.readRelationship({ params: { id: EdgeId.parse('mexico.SUPPORTS.national-sovereignty.offer-rejected') } });
    expect(answer.statement.passages.length).toBeGreaterThan(0);
    expect(answer.parallels.map(({ source }) => source?.id)).toContain('claim-denied');
    expect(answer.independentSources).toBe(2);
  });

  test('a statement of a source in its own voice is found too', async () => {
    const answer = await explorer().api.readRelationship({
      params: { id: EdgeId.parse('claim-denied.DENIES.claim-mexican-leadership-made-secret-deal.claim-denied') },
    });
    expect(answer.statement.from).toMatchObject({ id: 'claim-denied', kinds: ['Source'] });
  });

  test('a passage lists the statements that rest on it', async () => {
    const { passage, source, statements } = await explorer().api.readPassage({ params: { id: id('claim-denied-13') } });
    expect(passage).toMatchObject({ locator: 'Past Security Agreements, item 1', locatorEs: 'Past Security Agreements, punto 1' });
    expect(source.label).toBe('B');
    expect(unique(statements.map(({ edge }) => edge.type)).sort()).toEqual(expect.arrayContaining(['EXCLUDES', 'INCLUDES', 'PARTY_TO']));
  });

  test('a source lists all its passages with what rests on each', async () => {
    const { sources } = await explorer().api.listSources({});
    expect(sources.map(({ label }) => label)).toEqual(['A', 'B']);
    for (const { id: source, passages } of sources) {
      const dossier = await explorer().api.readSource({ params: { id: source }, query: { limit: 200 } });
      expect(dossier.passages.length).toBe(passages);
      expect(dossier.passages.filter(({ statements }) => statements.length === 0)).toEqual([]);
    }
  });

  test('the overview is the curated picture', async () => {
    const overview = await explorer().api.readOverview({});
    expect(overview.policy).toBe('us-troop-deployment-to-mexico');
    expect(overview.nodes.length).toBeGreaterThanOrEqual(20);
    const drawn = overview.nodes.map((node) => node.id as string);
    expect(Object.keys(overview.positions).filter((one) => !drawn.includes(one))).toEqual([]);
    expect(overview.edges.filter(({ from, to }) => !drawn.includes(from) || !drawn.includes(to))).toEqual([]);
  });

  test('the overview asks questions in both languages, and the statements among the nodes of each answer it', async () => {
    const { api } = explorer();
    const { questions } = await api.readOverview({});
    expect(questions.length).toBe(3);
    const answers = await Promise.all(questions.map(({ select }) => api.listStatements({ body: { ids: select } })));
    for (const [index, { text, textEs }] of questions.entries()) {
      expect([text, textEs]).toEqual([expect.stringMatching(/\?$/), expect.stringMatching(/^¿.+\?$/)]);
      expect(answers[index]?.statements.every(({ passages }) => passages.length > 0)).toBe(true);
    }
    const said = answers.map(({ statements }) => statements.map(({ from, edge, to }) => `${from.id} ${edge.type} ${to.id}`));
    expect(unique(said[0] ?? []).sort()).toEqual([
      'claim-mexico-agreed-to-us-troops ABOUT claudia-sheinbaum',
      'claudia-sheinbaum DENIES claim-mexico-agreed-to-us-troops',
      'donald-trump ASSERTS claim-mexico-agreed-to-us-troops',
    ]);
    expect(said[1]).toEqual(
      expect.arrayContaining([
        'claudia-sheinbaum SUPPORTS domestic-solutions',
        'claudia-sheinbaum SUPPORTS security-cooperation',
        'experts-source-b PROPOSES economic-development',
        'us-demand-reduction ALTERNATIVE_TO us-military-action-in-mexico',
      ]),
    );
    expect(said[2]).toEqual(
      expect.arrayContaining([
        'marco-rubio SUPPORTS security-cooperation',
        'merida-initiative PART_OF security-cooperation',
        'united-states PARTY_TO merida-initiative',
      ]),
    );
  });

  test('every node of an answer tells how many neighbours it has in the whole graph, as its counts do', async () => {
    const { api } = explorer();
    const { nodes, degrees } = await api.readOverview({});
    expect(Object.keys(degrees).sort()).toEqual(nodes.map((node) => node.id as string).sort());
    const voice = id('claim-denied');
    const subgraph = await api.readSubgraph({ body: { ids: [voice, ...nodes.map((node) => node.id)] } });
    expect(subgraph.degrees).toMatchObject(degrees);
    for (const one of subgraph.nodes) {
      const { total } = await api.countNeighbours({ params: { id: one.id } });
      expect([one.id, subgraph.degrees[one.id]]).toEqual([one.id, total.neighbours]);
    }
    expect(subgraph.degrees[voice]).toBeGreaterThan(5);
  });

  test('an expansion tells the neighbours of the node itself too, and of those it brings', async () => {
    const { nodes, degrees, total } = await explorer().api.expandNode({ params: { id: id('mexico') }, query: { limit: 5 } });
    expect(Object.keys(degrees).sort()).toEqual(['mexico', ...nodes.map((node) => node.id as string)].sort());
    expect(degrees.mexico).toBe(total);
    expect(Object.values(degrees).every((degree) => degree > 0)).toBe(true);
  });

  test('the statements among several nodes come with passages and voices, by type and then by names', async () => {
    const { api } = explorer();
    const ids = [id('mexico'), id('security-cooperation'), id('claudia-sheinbaum'), id('us-troop-deployment-to-mexico'), id('nobody')];
    const { statements, total, truncated } = await api.listStatements({ body: { ids } });
    const { edges } = await api.readSubgraph({ body: { ids } });
    expect(statements.map(({ edge }) => edge.id).sort()).toEqual(edges.map(({ id: edge }) => edge).sort());
    expect([total, truncated]).toEqual([edges.length, false]);
    const types = statements.map(({ edge }) => edge.type);
    expect(types).toEqual([...types].sort());
    const told = statements.find(({ edge }) => edge.id === 'mexico.SUPPORTS.security-cooperation.offer-rejected');
    expect(told).toMatchObject({
      from: { name: 'Mexico' },
      attributedTo: [{ name: 'Claudia Sheinbaum' }],
      passages: [{ id: 'offer-rejected-07' }],
      source: { label: 'A' },
    });
    await expect(api.listStatements({ body: { ids: [id('mexico')] } })).rejects.toMatchObject({ problem: { code: 'invalid_input', status: 400 } });
  });

  test('the voices of claims are those of the claims, and page to the end', async () => {
    const { api } = explorer();
    const { voices, total, cursor } = await api.listVoices({});
    const { claims } = await api.listClaims({ query: { limit: 200 } });
    expect([voices.length, cursor]).toEqual([total, null]);
    const speakers = (statements: (typeof claims)[number]['assertedBy']) => unique(statements.map(({ from }) => from.id)).sort();
    expect(voices.map((voice) => [voice.id, voice.disputed, voice.assertedBy.map((by) => by.id), voice.deniedBy.map((by) => by.id)])).toEqual(
      claims.map((claim) => [claim.id, claim.disputed, speakers(claim.assertedBy), speakers(claim.deniedBy)]),
    );
    const first = await api.listVoices({ query: { limit: 10 } });
    const second = await api.listVoices({ query: { limit: 1000, ...(first.cursor && { cursor: first.cursor }) } });
    expect([...first.voices, ...second.voices]).toEqual(voices);
  });

  test('the schema counts what there is and hides what is Postura’s own', async () => {
    const { labels, relationshipTypes, properties } = await explorer().api.readSchema({});
    expect(labels.filter(({ label }) => label.startsWith('_'))).toEqual([]);
    expect(labels.find(({ label }) => label === 'Person')).toMatchObject({ count: 5 });
    expect(relationshipTypes.find(({ type }) => type === 'OPPOSES')?.forward).toEqual({ en: 'opposes', es: 'se opone a' });
    expect(properties.find(({ on, name }) => on === 'Person' && name === 'aliases')?.types).toEqual(['list']);
  });

  test('the export as Cytoscape JSON holds every entity and statement', async () => {
    const [{ text }, overview] = await Promise.all([explorer().api.exportGraph({ query: { format: 'cytoscape-json' } }), explorer().api.readOverview({})]);
    const exported = CytoscapeJson.parse(JSON.parse(text));
    expect(exported.elements.edges.length).toBe(overview.total.edges);
    const ids = new Set(exported.elements.nodes.map(({ data }) => data.id));
    expect(exported.elements.edges.filter(({ data }) => !ids.has(data.source as string) || !ids.has(data.target as string))).toEqual([]);
  });

  test('a subgraph says which ids nothing has', async () => {
    const answer = await explorer().api.readSubgraph({ body: { ids: [id('claudia-sheinbaum'), id('us-troop-deployment-to-mexico'), id('nobody')] } });
    expect(answer.nodes.map((node) => node.id).sort()).toEqual(['claudia-sheinbaum', 'us-troop-deployment-to-mexico']);
    expect(answer.missing).toEqual(['nobody']);
    expect(unique(answer.edges.map(({ type }) => type)).sort()).toEqual(['OPPOSES', 'REACTS_TO']);
  });

  test('the public queries go from what teaches the model to the reasons given on a policy', async () => {
    const { queries } = await explorer().api.listQueries({});
    expect(queries.length).toBeGreaterThanOrEqual(22);
    expect([queries.at(0)?.name, queries.at(-1)?.name]).toEqual(['everyone', 'reasons-by-speaker']);
    expect(unique(queries.map(({ topic }) => topic))).toEqual([...queryTopics]);
  });

  test('every public query is told in both languages and answers with its examples', async () => {
    const { queries } = await explorer().api.listQueries({});
    for (const { name, description, descriptionEs, parameters, columns } of queries) {
      expect([name, description, descriptionEs]).toEqual([name, expect.stringMatching(/^[A-Z].+\.$/), expect.stringMatching(/^\p{Lu}.+\.$/u)]);
      expect([name, ...parameters.flatMap((parameter) => [parameter.description, parameter.descriptionEs])]).not.toContain('');
      const examples = parameters.flatMap((parameter) => (parameter.example === undefined ? [] : [[parameter.name, parameter.example] as const]));
      const { data, truncated } = await explorer().api.runNamedQuery({ params: { name }, body: { parameters: Object.fromEntries(examples) } });
      expect([name, data.fields, data.values.length > 0, truncated]).toEqual([name, columns, true, false]);
    }
  });

  test('who is spoken of and never speaks is nobody on whose word a source says anything', async () => {
    const rows = await ask('spoken-of-unheard', {});
    const agents = rows.map(({ agent }) => agent);
    expect(agents).toContain('drug-cartels');
    expect(agents).not.toContain('claudia-sheinbaum');
    expect(agents).not.toContain('officials-of-both-governments-source-a');
  });

  test('the reasons against a policy stand by speaker with their passages', async () => {
    const rows = await ask('reasons-by-speaker', { policy: 'us-troop-deployment-to-mexico' });
    expect(rows).toContainEqual(
      expect.objectContaining({ speaker: 'claudia-sheinbaum', reason: 'claim-sovereignty-is-not-negotiable', passage: 'offer-rejected-02' }),
    );
    const inFavour = await ask('reasons-by-speaker', { policy: 'us-troop-deployment-to-mexico', direction: 'ARGUES_FOR' });
    expect(inFavour.filter(({ reason }) => rows.some((row) => row.reason === reason))).toEqual([]);
  });

  test('what several sources say rests on more than one of them, and what one says on no second', async () => {
    const several = await ask('said-by-several-sources', {});
    expect(several).toContainEqual(expect.objectContaining({ start: 'claudia-sheinbaum', type: 'HOLDS_OFFICE', end: 'mexico', sources: 2 }));
    const single = await ask('said-by-one-source', { agent: 'donald-trump' });
    expect(single).toContainEqual({ type: 'PROPOSES', subject: 'us-troop-deployment-to-mexico', source: 'offer-rejected' });
    expect(single.filter(({ type, subject }) => type === 'HOLDS_OFFICE' && subject === 'united-states')).toEqual([]);
  });

  test('the shortest paths of a query are those of the explorer', async () => {
    const parameters = { fromId: 'marco-rubio', toId: 'merida-initiative' };
    const { data } = await explorer().api.runNamedQuery({ params: { name: 'shortest-paths' }, body: { parameters } });
    const { paths } = await explorer().api.findPaths({ body: { between: [id('marco-rubio'), id('merida-initiative')] } });
    const chains = data.values.map(([path]) => (path as { nodes: { id: string }[] }).nodes.map((node) => node.id));
    // The query has them by id, the explorer by rank.
    expect(chains).toEqual(paths.map(({ nodes }) => nodes).sort((a, b) => a.join().localeCompare(b.join())));
  });

  test('a query that lacks a parameter, and one that nobody wrote, are told apart', async () => {
    const { api } = explorer();
    await expect(api.runNamedQuery({ params: { name: 'stances-on-policy' }, body: {} })).rejects.toMatchObject({
      problem: { code: 'missing_parameter', status: 422 },
    });
    await expect(api.runNamedQuery({ params: { name: 'save-nodes' }, body: {} })).rejects.toMatchObject({ problem: { code: 'unknown_query', status: 404 } });
    await expect(api.readEntity({ params: { id: id('nobody') } })).rejects.toMatchObject({ problem: { code: 'unknown_entity', status: 404 } });
  });
});
