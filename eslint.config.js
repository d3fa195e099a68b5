import graphql from '@graphql-eslint/eslint-plugin';

const recommended = graphql.configs['flat/schema-recommended'].rules;
const relay = graphql.configs['flat/schema-relay'].rules;
const [, naming] = recommended['@graphql-eslint/naming-convention'];

/** Style of the public SDL. It is generated: what a rule finds is mended in src/graph. */
export default [
  {
    files: ['schema/schema.graphql'],
    languageOptions: {
      parser: graphql.parser,
      parserOptions: { graphQLConfig: { schema: 'schema/schema.graphql' } },
    },
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...recommended,
      ...relay,
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      '@graphql-eslint/require-deprecation-date': 'error',
      '@graphql-eslint/require-nullable-fields-with-oneof': 'error',
      // Lists that are read from the start only take `first` and `after`.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      // `nodes` beside `edges`, plain lists of parts, and edges to parts (the rate cards of a route) are meant.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // AND, OR and NOT stand out from the fields that they join.
      '@graphql-eslint/naming-convention': [
        'error',
        { ...naming, InputValueDefinition: { style: 'camelCase', ignorePattern: '^(AND|OR|NOT)$' } },
      ],
      // Line 1 is a comment that says the file is generated, not a description.
      '@graphql-eslint/no-hashtag-description': 'off',
      // Parts of a thing (a price line, a lifecycle, a connection) are not looked up by themselves and have no id.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
];
