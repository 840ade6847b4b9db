const only = (owner, library) => ({
  name: `only-${owner.replaceAll('/', '-')}-imports-${library.replaceAll(/[@/]/g, '')}`,
  severity: 'error',
  from: { path: '^(contract|server|client)/', pathNot: `^${owner}/` },
  to: { path: `^node_modules/${library}/` },
});

const never = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to: { path: to } });

/** The import rule of docs/architecture.md: client → contract ← server, each engine and the canvas library behind one folder. */
export default {
  forbidden: [
    never('contract-knows-no-side', '^contract/', '^(server|client|tests|bench|bin)/'),
    never('client-and-server-meet-in-the-contract', '^client/', '^server/'),
    never('server-and-client-meet-in-the-contract', '^server/', '^client/'),
    never('nothing-imports-tests', '^(contract|server|client|bin)/', '^(tests|bench)/'),
    {
      name: 'contract-imports-zod-only',
      severity: 'error',
      from: { path: '^contract/' },
      to: { pathNot: ['^contract/', '^node_modules/zod/'] },
    },
    only('server/store/neo4j', 'neo4j-driver'),
    only('server/store/embedded', '@grafeo-db/js'),
    only('client/canvas', 'cytoscape'),
    never('only-client-editor-imports-codemirror', '^(contract|server|client/(?!editor/))', '^node_modules/(codemirror|@codemirror)/'),
    never('the-page-reads-cypher-in-client-editor', '^(contract|client/(?!editor/))', '^node_modules/@neo4j-cypher/'),
    never(
      'state-knows-no-framework',
      '^client/state/',
      '^(node_modules/(react|react-dom|react-aria[^/]*|@types/react|cytoscape)/|client/(canvas|panels|modes|parts|commands)/)',
    ),
    never('the-app-does-not-start-itself', '^server/(?!(main|cli)\\.ts$)', '^server/(main|cli)\\.ts$'),
    never('operations-know-no-http', '^server/(explore|store|queries|query|import|export)', '^(server/(app|mount)\\.ts|node_modules/express/)'),
    {
      name: 'operations-ask-the-port',
      severity: 'error',
      from: { path: '^server/explore/' },
      to: { path: '^server/store/(neo4j/|embedded/|open-store)' },
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: { path: '^(contract|server|client)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    { name: 'every-import-is-found', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\.css$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['postura-source', 'import', 'node', 'default', 'types'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
