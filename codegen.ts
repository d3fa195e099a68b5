import type { CodegenConfig } from '@graphql-codegen/cli';

const types = {
  enumsAsTypes: true,
  useTypeImports: true,
  emitLegacyCommonJSImports: false,
  importExtension: '.ts' as const,
  strictScalars: true,
  scalars: { Date: 'string', DateTime: 'string', Decimal: 'string', PartialDate: 'string', URL: 'string' },
};

/**
 * The typed client: typed documents for the operations in schema/operations, as text; and for the examples of clients
 * that take parsed documents. `npm run generate` writes both.
 */
const config: CodegenConfig = {
  schema: 'schema/schema.graphql',
  generates: {
    'schema/generated/': {
      documents: 'schema/operations/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        persistedDocuments: { mode: 'embedHashInDocument', hashPropertyName: 'hash', hashAlgorithm: 'sha256' },
      },
      config: { ...types, documentMode: 'string' },
    },
    'examples/generated/': {
      documents: 'examples/{urql,apollo}/*.graphql',
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: types,
    },
  },
};

export default config;
