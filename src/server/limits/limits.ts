/** What a request may take at most. */
export interface Limits {
  /** Bytes of the body. */
  bodyBytes: number;
  /** Tokens of the document. */
  tokens: number;
  /** Fields within fields. */
  depth: number;
  /** Fields under another name than their own, with fragments written out. */
  aliases: number;
  /** Directives on fields and fragments, with fragments written out. */
  directives: number;
  /** Bytes of the variables as JSON. */
  variablesBytes: number;
  /** Items of a list in an argument or a variable, but for the entities that a router asks for. */
  listItems: number;
  /** Entities that a router may ask for at once. */
  representations: number;
  /** Objects that an operation may cost; the values in them are limited to ten times as many. */
  cost: number;
  /** Milliseconds that an operation may take. */
  milliseconds: number;
  /** Subscriptions that are open at once, of all clients. */
  subscriptions: number;
  /** Subscriptions of one client that are open at once; a gateway has as many as there may be. */
  clientSubscriptions: number;
}

/** The limits of a server that is told of no others. */
export const defaultLimits: Limits = {
  bodyBytes: 1_000_000,
  tokens: 2_000,
  depth: 15,
  aliases: 100,
  directives: 50,
  variablesBytes: 500_000,
  listItems: 500,
  representations: 1_000,
  cost: 50_000,
  milliseconds: 10_000,
  subscriptions: 1_000,
  clientSubscriptions: 20,
};
