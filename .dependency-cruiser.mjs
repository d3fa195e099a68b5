// Who may import whom (the layers of README.md, "Layout"). Read by scripts/import-rules.ts.
// That db/types.ts is imported by `import type` only is tsc's to say (verbatimModuleSyntax): swc tells no types apart.

import { Compiler } from '@swc/core';
import swc from '@swc/core/Visitor.js';

// swc parses `using` and `await using`, but its visitor, which dependency-cruiser walks with, throws on them.
const { visitStatement } = swc.Visitor.prototype;
swc.Visitor.prototype.visitStatement = function (statement) {
  if (statement.type !== 'UsingDeclaration') return visitStatement.call(this, statement);
  statement.decls = this.visitVariableDeclarators(statement.decls);
  return statement;
};

// dependency-cruiser has swc read all of TypeScript but JSX.
const { parseFileSync } = Compiler.prototype;
Compiler.prototype.parseFileSync = function (file, options, ...rest) {
  return parseFileSync.call(this, file, { ...options, tsx: file.endsWith('.tsx') }, ...rest);
};

const entity = '^src/graph/([^/]+)/[^/.]+\\.ts$';
const entitySql = '^src/graph/([^/]+)/[^/.]+\\.sql\\.ts$';
const graphBase = '^src/graph/(?!schema\\.ts)[^/]+\\.ts$';
const rowReading = '^src/database/(relation|reader|catalog|generation|route-status|last-word)\\.ts$';
const decisions = '^src/decisions/';
const tableTypes = '^db/types\\.ts$';
const packages = (...names) => `^node_modules/(${names.join('|')})/`;

/** Everything that the files of one layer import must be on its list. */
function mayImportOnly(name, comment, from, allowed) {
  return { name, comment, severity: 'error', from, to: { pathNot: allowed } };
}

export default {
  forbidden: [
    {
      name: 'nothing-imports-main',
      comment: 'main is the top: it hands others what they need.',
      severity: 'error',
      from: {},
      to: { path: '^src/main\\.ts$' },
    },
    {
      name: 'who-imports-the-schema',
      comment: 'graph/schema loads every type. Only the server, the commands and the schema printer import it.',
      severity: 'error',
      from: { pathNot: ['^src/server/', '^src/commands/', '^tests/', '^scripts/'] },
      to: { path: '^src/graph/schema\\.ts$' },
    },
    {
      name: 'no-cycle',
      comment: 'Only entities may refer to each other in a circle (src/graph/*/x.ts, inside thunks).',
      severity: 'error',
      from: { pathNot: entity },
      to: { circular: true },
    },
    {
      name: 'imports-resolve',
      comment: 'The import leads to no file.',
      severity: 'error',
      from: {},
      // This package holds types only, so that there is no module to find.
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
    {
      name: 'no-development-package',
      comment: 'src and db run where development packages are not installed.',
      severity: 'error',
      from: { path: '^(src|db)/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: packages('@types') },
    },
    {
      name: 'pg-belongs-to-database',
      comment: 'Connections are made in src/database; others get a Kysely.',
      severity: 'error',
      from: { pathNot: '^(src/database|scripts|tests)/' },
      to: { path: packages('pg', '@electric-sql/pglite') },
    },
    {
      name: 'who-imports-commands',
      comment: 'commands put everything together; only main runs them.',
      severity: 'error',
      from: { pathNot: ['^src/commands/', '^src/main\\.ts$'] },
      to: { path: '^src/commands/' },
    },
    mayImportOnly(
      'server-imports',
      'server may import graph/schema, the type of the graph context, database, config and server.',
      { path: '^src/server/' },
      [
        '^src/server/',
        '^src/graph/(schema|context|errors|list-sizes)\\.ts$',
        '^src/database/',
        '^src/config\\.ts$',
        '^node_modules/',
        builtin(),
      ],
    ),
    mayImportOnly(
      'mcp-imports',
      'mcp asks the catalog by its public graph, as any client does: the typed client and documents, the protocol, zod.',
      { path: '^src/mcp/' },
      ['^src/mcp/', '^client/src/', '^schema/generated/', packages('@modelcontextprotocol/sdk', 'zod')],
    ),
    mayImportOnly(
      'entity-imports',
      "an entity may import the graph's base (builder, scalars, pagination, errors), x.sql.ts (its own, and others' relations to read them by id), decisions, other entities, the reader; never kysely.",
      { path: entity },
      [
        graphBase,
        entity,
        entitySql,
        '^src/database/reader\\.ts$',
        decisions,
        packages('graphql', 'graphql-scalars', '@pothos'),
      ],
    ),
    mayImportOnly(
      'entity-sql-imports',
      'an x.sql.ts may import kysely, db/types, relation(), pagination and lookups, what texts can be stored and how they are ordered, other x.sql.ts.',
      { path: entitySql },
      [
        entitySql,
        '^src/decisions/(storable|compare-text)\\.ts$',
        '^src/graph/(?!schema|builder|scalars|context)[^/]+\\.ts$',
        rowReading,
        tableTypes,
        packages('kysely'),
      ],
    ),
    mayImportOnly(
      'graph-base-imports',
      "the graph's base may import itself, relation and reader, decisions, kysely; never an entity.",
      { path: graphBase },
      [
        graphBase,
        rowReading,
        decisions,
        tableTypes,
        packages('kysely', 'graphql', 'graphql-scalars', '@pothos'),
        builtin('crypto'),
      ],
    ),
    mayImportOnly('schema-imports', 'graph/schema may import the graph only.', { path: '^src/graph/schema\\.ts$' }, [
      '^src/graph/',
      packages('graphql', '@pothos', '@apollo/subgraph', '@graphql-tools'),
    ]),
    mayImportOnly(
      'importer-imports',
      'importers may import database, decisions, db/types, the seed, kysely, zod, parsers and their data packages; never the graph.',
      { path: '^src/importers/' },
      [
        '^src/importers/',
        '^src/database/',
        decisions,
        tableTypes,
        '^db/seed/',
        packages('kysely', 'zod', 'big\\.js', 'csv-parse', 'yaml', '@pydantic/genai-prices'),
        builtin(),
      ],
    ),
    mayImportOnly(
      'database-imports',
      'database may import database, db/migrations, db/types, kysely, pg, what it keeps rows with, and zod for the headers of files.',
      { path: '^src/database/' },
      [
        '^src/database/',
        '^db/migrations/',
        tableTypes,
        packages('kysely', 'pg', '@types/pg', '@electric-sql/pglite', 'dataloader', 'lru-cache', 'zod'),
        builtin(),
      ],
    ),
    mayImportOnly(
      'decision-imports',
      'decisions are pure: they import decisions only, and big.js for exact decimals.',
      { path: decisions },
      [decisions, packages('big\\.js', '@types/big\\.js')],
    ),
    mayImportOnly('config-imports', 'config turns an environment into an object: zod only.', { path: '^src/config' }, [
      '^src/config',
      packages('zod'),
      builtin('path', 'os', 'url', 'net'),
    ]),
    mayImportOnly('migration-imports', 'migrations are frozen: kysely only.', { path: '^db/migrations/' }, [
      '^db/migrations/',
      packages('kysely'),
    ]),
    mayImportOnly(
      'web-imports',
      'the pages know the catalog by its public graph, as any client does: themselves, their generated documents and packages of the browser.',
      { path: '^web/src/' },
      [
        '^web/src/',
        '^@graphql-typed-document-node/core$',
        packages(
          '@graphql-typed-document-node/core',
          '@tanstack/react-virtual',
          '@types/react',
          '@types/react-dom',
          'chart\\.js',
          'chartjs-plugin-zoom',
          'react',
          'react-dom',
          'urql',
          'wouter',
        ),
      ],
    ),
    mayImportOnly('seed-imports', 'seed files are data.', { path: '^db/seed/' }, [
      '^db/seed/',
      '^src/importers/[^/]+\\.ts$',
    ]),
  ],
  options: {
    doNotFollow: { path: '^node_modules/' },
    tsPreCompilationDeps: true,
    parser: 'swc',
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

/** Node's own modules: all of them, or the named ones. */
function builtin(...names) {
  return names.length === 0
    ? '^(node:)?[a-z_]+(/promises|/consumers|/web|/strict)?$'
    : `^(node:)?(${names.join('|')})$`;
}
