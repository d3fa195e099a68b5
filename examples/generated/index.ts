// Generated from the SDL and schema/operations by `npm run generate`. Do not edit.
/* eslint-disable */
export * from "./gql.ts";
