/** Lints schema/*.graphql only; TypeScript is oxlint's. The schema's own rules: all described, Relay lists, deprecations with a reason. */
import graphql from '@graphql-eslint/eslint-plugin'

const error = (...options) => ['error', ...options]

export default [
  { ignores: ['**/*', '!schema', '!schema/*.graphql'] },
  {
    files: ['schema/*.graphql'],
    plugins: { '@graphql-eslint': graphql },
    languageOptions: { parser: graphql.parser, parserOptions: { graphQLConfig: { schema: './schema/*.graphql' } } },
    linterOptions: { noInlineConfig: true },
    rules: {
      '@graphql-eslint/require-description': error({
        types: true,
        DirectiveDefinition: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
      }),
      // A `#` comment above a definition is lost to introspection: it should have been a description.
      '@graphql-eslint/no-hashtag-description': error(),
      '@graphql-eslint/naming-convention': error({
        types: 'PascalCase',
        FieldDefinition: 'camelCase',
        InputValueDefinition: 'camelCase',
        Argument: 'camelCase',
        DirectiveDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
        'FieldDefinition[parent.name.value=Query]': { forbiddenPrefixes: ['get', 'list', 'show', 'query'], forbiddenSuffixes: ['Query'] },
        // Object first, then the action: orderPay, not payOrder.
        'FieldDefinition[parent.name.value=Mutation]': {
          forbiddenPrefixes: ['create', 'update', 'delete', 'cancel', 'submit', 'mutation'],
          forbiddenSuffixes: ['Mutation'],
        },
        // Naming a kind takes it out of `types`, so each says its style again.
        EnumTypeDefinition: { style: 'PascalCase', forbiddenPrefixes: ['Enum'], forbiddenSuffixes: ['Enum'] },
        InterfaceTypeDefinition: { style: 'PascalCase', forbiddenPrefixes: ['Interface'], forbiddenSuffixes: ['Interface'] },
        ObjectTypeDefinition: { style: 'PascalCase', forbiddenPrefixes: ['Type'], forbiddenSuffixes: ['DTO', 'Dto', 'Old', 'New', 'V2'] },
      }),
      '@graphql-eslint/no-unreachable-types': error(),
      '@graphql-eslint/require-deprecation-reason': error(),
      '@graphql-eslint/relay-arguments': error({ includeBoth: false }),
      '@graphql-eslint/relay-connection-types': error(),
      '@graphql-eslint/relay-edge-types': error({ withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }),
      '@graphql-eslint/relay-page-info': error(),
      '@graphql-eslint/known-argument-names': error(),
      '@graphql-eslint/known-directives': error(),
      '@graphql-eslint/known-type-names': error(),
      '@graphql-eslint/lone-schema-definition': error(),
      '@graphql-eslint/possible-type-extension': error(),
      '@graphql-eslint/provided-required-arguments': error(),
      '@graphql-eslint/unique-directive-names': error(),
      '@graphql-eslint/unique-directive-names-per-location': error(),
      '@graphql-eslint/unique-field-definition-names': error(),
      '@graphql-eslint/unique-operation-types': error(),
      '@graphql-eslint/unique-type-names': error(),
    },
  },
]
