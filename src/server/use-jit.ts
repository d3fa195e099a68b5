import { type DocumentNode, type ExecutionArgs, type ExecutionResult, getOperationAST } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { LRUCache } from 'lru-cache';
import { takingCoerced } from './coerced-variables.ts';
import { type CompiledQuery, coerced, noteCompiled, type Operation } from './compiled-query.ts';
import { expandedSize } from './expanded-size.ts';

/** An operation of a document; null when it cannot be compiled, or is left to graphql-js. */
type Entry = { seen: number; compiled: CompiledQuery | null | undefined };

/** Compiling takes a millisecond, and a compiled operation some hundred kilobytes. */
const kept = 256;
/** Operations of more fields, with their fragments written out, are left to graphql-js: compiling them takes too long. */
const mostFields = 2_000;

interface JitOptions {
  /** How often an operation is run by graphql-js before it is compiled; once when left out, 0 for tests. */
  after?: number;
}

/**
 * Runs queries as functions that are compiled from their documents, by graphql-jit; that is its one lever. An operation is
 * compiled when it is seen again, since many are asked once. Variables are coerced by graphql-js first, which knows
 * `@oneOf` and has the messages that clients see. Introspection and subscriptions are left to graphql-js.
 */
export function useJit({ after = 1 }: JitOptions = {}): Plugin {
  // Each view has the plugin. Yoga gives the same node for the same text as long as it keeps it, each view its own.
  const operations = new LRUCache<DocumentNode, Map<string, Entry>>({ max: kept });

  async function compiledSeen(operation: ExecutionArgs): Promise<CompiledQuery | null> {
    const { document, operationName } = operation;
    const name = operationName ?? '';
    const named = operations.get(document) ?? new Map<string, Entry>();
    const entry = named.get(name) ?? { seen: 0, compiled: undefined };
    entry.seen++;
    named.set(name, entry);
    operations.set(document, named);
    if (entry.compiled === undefined && entry.seen > after) {
      entry.compiled = await compile(operation);
      if (entry.compiled) noteCompiled(operation, entry.compiled);
    }
    return entry.compiled ?? null;
  }

  return {
    onExecute({ executeFn, setExecuteFn }) {
      setExecuteFn(async (args: ExecutionArgs) => {
        const compiled = await compiledSeen(args);
        const variables = compiled && coerced(args, args.variableValues);
        if (!compiled || !variables) return executeFn(args);
        return orAgain(compiled(args.rootValue, args.contextValue, variables), args, executeFn);
      });
    },
  };
}

async function compile({ schema, document, operationName }: Operation): Promise<CompiledQuery | null> {
  const operation = getOperationAST(document, operationName);
  if (operation?.operation !== 'query' || isForGraphqlJs(document)) return null;
  if (expandedSize(document, operation, mostFields) > mostFields) return null;
  // Not before there is something to compile: it takes a while to load.
  const { compileQuery, isCompiledQuery } = await import('graphql-jit');
  const taking = takingCoerced(schema, document, operation);
  const compiled = compileQuery(taking.schema, taking.document, operationName ?? '');
  return isCompiledQuery(compiled) ? (compiled.query as CompiledQuery) : null;
}

/** Introspection; and entities whose representations are written out, in which the compiled code would see no variables. */
function isForGraphqlJs(document: DocumentNode): boolean {
  return document.definitions.some(
    (definition) =>
      'selectionSet' in definition &&
      definition.selectionSet?.selections.some(
        (selection) =>
          selection.kind === 'Field' &&
          (/^__(schema|type)$/.test(selection.name.value) ||
            (selection.name.value === '_entities' &&
              selection.arguments?.some(({ value }) => value.kind !== 'Variable'))),
      ),
  );
}

/**
 * An answer with errors is made again by graphql-js, from what the reader has by now: its errors tell where in the document
 * they arose. One that the catalog has moved on from is thrown away in any case.
 */
async function orAgain(
  answer: ExecutionResult | Promise<ExecutionResult>,
  args: ExecutionArgs,
  executeFn: (args: ExecutionArgs) => unknown,
): Promise<ExecutionResult> {
  const result = await answer;
  const { reader } = args.contextValue as { reader?: { torn: boolean } };
  return result.errors && !reader?.torn ? (executeFn(args) as ExecutionResult) : result;
}
