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
    'web/src/generated/': {
      documents: 'web/src/**/*.graphql',
      preset: 'client',
      presetConfig: {
        fragmentMasking: false,
        // The pages never send a text: they name their documents by hash.
        persistedDocuments: {
          mode: 'replaceDocumentWithHash',
          hashPropertyName: 'documentId',
          hashAlgorithm: 'sha256',
        },
      },
      config: { ...types, onlyOperationTypes: true },
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
