// Generated from the SDL and schema/operations by `npm run generate`. Do not edit.
/* eslint-disable */
import * as types from './graphql.ts';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "query FamilyModels($family: String!, $first: Int!, $after: String) {\n  family(by: {slug: $family}) {\n    id\n    name\n    models(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          name\n          contextWindow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": typeof types.FamilyModelsDocument,
    "query CheapestModels($maxInput: Decimal!, $first: Int!) {\n  models(\n    where: {cheapestInput: {lte: $maxInput}, status: {eq: ACTIVE}}\n    orderBy: [{field: CHEAPEST_INPUT, direction: ASC}]\n    first: $first\n  ) {\n    nodes {\n      id\n      slug\n      name\n      cheapestRoute {\n        blendedPrice\n        route {\n          id\n          provider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}": typeof types.CheapestModelsDocument,
};
const documents: Documents = {
    "query FamilyModels($family: String!, $first: Int!, $after: String) {\n  family(by: {slug: $family}) {\n    id\n    name\n    models(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          name\n          contextWindow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}": types.FamilyModelsDocument,
    "query CheapestModels($maxInput: Decimal!, $first: Int!) {\n  models(\n    where: {cheapestInput: {lte: $maxInput}, status: {eq: ACTIVE}}\n    orderBy: [{field: CHEAPEST_INPUT, direction: ASC}]\n    first: $first\n  ) {\n    nodes {\n      id\n      slug\n      name\n      cheapestRoute {\n        blendedPrice\n        route {\n          id\n          provider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}": types.CheapestModelsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query FamilyModels($family: String!, $first: Int!, $after: String) {\n  family(by: {slug: $family}) {\n    id\n    name\n    models(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          name\n          contextWindow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"): (typeof documents)["query FamilyModels($family: String!, $first: Int!, $after: String) {\n  family(by: {slug: $family}) {\n    id\n    name\n    models(first: $first, after: $after) {\n      totalCount\n      edges {\n        cursor\n        node {\n          id\n          slug\n          name\n          contextWindow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n}"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query CheapestModels($maxInput: Decimal!, $first: Int!) {\n  models(\n    where: {cheapestInput: {lte: $maxInput}, status: {eq: ACTIVE}}\n    orderBy: [{field: CHEAPEST_INPUT, direction: ASC}]\n    first: $first\n  ) {\n    nodes {\n      id\n      slug\n      name\n      cheapestRoute {\n        blendedPrice\n        route {\n          id\n          provider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}"): (typeof documents)["query CheapestModels($maxInput: Decimal!, $first: Int!) {\n  models(\n    where: {cheapestInput: {lte: $maxInput}, status: {eq: ACTIVE}}\n    orderBy: [{field: CHEAPEST_INPUT, direction: ASC}]\n    first: $first\n  ) {\n    nodes {\n      id\n      slug\n      name\n      cheapestRoute {\n        blendedPrice\n        route {\n          id\n          provider {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n}"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;
