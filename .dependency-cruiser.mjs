/**
 * The layer rules of docs/architecture.md as a check: which room of src/ may import which. Run by `npm run check:layers`;
 * test/unit/project/layers.test.ts proves that each rule can fail. Type-only imports count, except where a rule says so.
 */

const packageOf = (...names) => `(^|/)node_modules/(${names.join('|')})/`
const builtInsThatDoIo = 'fs|fs/promises|net|tls|dns|dns/promises|http|https|http2|dgram|child_process|cluster|worker_threads|timers|timers/promises|sqlite|readline|process'

const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    rule(
      'resolvers-stay-thin',
      'A resolver hands its arguments to a source. It knows no client, no switch, no store, no server.',
      { path: '^src/resolvers/' },
      { path: '^src/(upstream|generations|store|journal|server|sandbox)/' },
    ),
    rule(
      'resolvers-do-no-io',
      'A resolver reaches the outside through a source only.',
      { path: '^src/resolvers/' },
      { path: [`^(node:)?(${builtInsThatDoIo})$`, packageOf('undici', 'fastify', 'dataloader', '@apollo/[^/]+', 'pino')] },
    ),
    rule(
      'datasources-know-no-http',
      'A source asks the switch for a logical operation. Of the upstream it may know the shapes (types.ts), never the client.',
      { path: '^src/datasources/' },
      { path: ['^src/(server|resolvers|sandbox)/', '^src/upstream/(?!types\\.ts$)', packageOf('undici', 'fastify', '@apollo/[^/]+')] },
    ),
    rule(
      'datasources-are-handed-their-store',
      'A source may say that it takes a cache (a type); start-up makes it.',
      { path: '^src/datasources/' },
      { path: '^src/(store|journal)/', dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'mapping-does-no-io',
      'Model and bindings are pure: plan and merge. No files, sockets, loaders, and never their own source.',
      { path: ['^src/datasources/[^/]+/(old|new|model|bindings|read|operations)\\.ts$', '^src/datasources/[^/]+/(old|new|model)-[a-z0-9-]+\\.ts$'] },
      { path: [`^(node:)?(${builtInsThatDoIo})$`, packageOf('undici', 'dataloader', 'pino', 'lru-cache'), '^src/datasources/[^/]+/source[^/]*\\.ts$'] },
    ),
    rule(
      'generations-know-nothing-above',
      'The switch is handed its operations; it does not import who made them or who asks.',
      { path: '^src/generations/' },
      { path: '^src/(datasources|resolvers|server|sandbox)/' },
    ),
    rule(
      'upstream-knows-nothing-above',
      'The client sends requests of the contract table; it knows neither operations nor domains.',
      { path: '^src/upstream/' },
      { path: '^src/(generations|datasources|resolvers|server|sandbox|journal)/' },
    ),
    rule(
      'store-is-the-ground',
      'The store and the journal know nothing of what is kept in them.',
      { path: '^src/(store|journal)/' },
      { path: '^src/(upstream|generations|datasources|resolvers|server|sandbox)/' },
    ),
    rule(
      'errors-and-clock-are-leaves',
      'Everybody imports them, so they import nobody; the table of the vendor\'s codes is data.',
      { path: '^src/(errors/|clock\\.ts$)' },
      { path: '^src/(?!errors/|clock\\.ts$|generated/upstream-errors\\.ts$)' },
    ),
    rule(
      'no-graphql-below-the-resolvers',
      'Sources, the switch, the client, the store and the sandbox would work the same without GraphQL.',
      { path: '^src/(datasources|generations|upstream|store|journal|sandbox|errors)/' },
      { path: packageOf('graphql', 'graphql-scalars', '@apollo/[^/]+', '@graphql-[^/]+/[^/]+') },
    ),
    rule(
      'sandbox-shares-no-code',
      'The sandbox is written from the contracts alone: agreement between it and the mappings proves something only so.',
      { path: '^src/sandbox/' },
      { path: '^src/(?!sandbox/|generated/operations\\.ts$|clock\\.ts$)' },
    ),
    rule(
      'nobody-leans-on-the-sandbox',
      'Only start-up may know that there is a sandbox.',
      { path: '^src/(resolvers|datasources|generations|upstream|store|journal|errors|server)/' },
      { path: '^src/sandbox/' },
    ),
    rule(
      'nobody-leans-on-the-tools',
      'The doctor, the probe and the command line of the migration look at the service\'s parts from outside; the service works without them.',
      { path: '^src/', pathNot: '^src/(doctor|probe|migration-command)/' },
      { path: '^src/(doctor|probe|migration-command)/' },
    ),
    rule(
      'server-leaves-the-client-alone',
      'The server answers GraphQL over HTTP; start-up hands it what it needs.',
      { path: '^src/server/' },
      { path: ['^src/(store|journal)/', '^src/upstream/(?!types\\.ts$)', packageOf('undici')] },
    ),
    rule(
      'one-way-out',
      'Only the upstream client opens connections, but for the webhook and the command line, which speak to others than the upstream.',
      { path: '^src/', pathNot: ['^src/upstream/', '^src/webhook\\.ts$', '^src/migration-command/service\\.ts$'] },
      { path: packageOf('undici') },
    ),
    rule(
      'telemetry-is-a-seam',
      'Who tells something knows the seam; the library behind it is loaded on demand, by start-up alone.',
      { path: '^src/', pathNot: '^src/telemetry/' },
      { path: ['^src/telemetry/(?!(telemetry|samplers)\\.ts$)', packageOf('@opentelemetry/[^/]+')], dynamic: false, dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'telemetry-knows-nobody',
      'It is handed what it tells.',
      { path: '^src/telemetry/' },
      { path: '^src/(?!telemetry/|clock\\.ts$)' },
    ),
    rule(
      'generated-is-inert',
      'Generated code is types and tables: nothing of it runs anything.',
      { path: '^src/generated/' },
      { dependencyTypesNot: ['type-only'] },
    ),
    rule(
      'product-needs-no-tests',
      'What ships imports neither tests nor tools.',
      { path: '^src/' },
      { path: '^(test|scripts|bench|web|examples)/' },
    ),
    rule(
      'product-needs-no-development-packages',
      'What ships imports packages that are installed with it.',
      { path: '^src/' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),
    // A type that points back is erased before anything runs, so it is no cycle.
    rule('no-cycles', 'A cycle means that two modules are one.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    // That package is types alone, which leads nowhere for who looks for code.
    rule('no-dead-imports', 'An import that leads nowhere.', {}, { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'], extensions: ['.ts', '.mjs', '.js', '.json'] },
    exclude: { path: '^(web/dist|test/fixtures)/' },
  },
}
