import { type ExecutionArgs, getOperationAST, type OperationDefinitionNode } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { noteOperation, type OperationReport } from './observation.ts';
import { unfinishedOf } from './unfinished.ts';

const longestName = 100;

/** Notes of each request which operation it asks for, how long that took, and which errors came out. */
export function useObservation(view: OperationReport['view']): Plugin {
  const note = ({ document, operationName, variableValues, contextValue }: ExecutionArgs) => {
    const { request } = contextValue as { request: Request };
    const operation = getOperationAST(document, operationName);
    noteOperation(request, {
      view,
      name: nameOf(operation),
      type: operation?.operation ?? 'query',
      variables: variableValues ?? {},
    });
    return request;
  };
  return {
    onExecute({ args }) {
      const request = note(args);
      const begun = unfinishedOf(request)?.started ?? performance.now();
      return { onExecuteDone: () => noteOperation(request, { milliseconds: performance.now() - begun }) };
    },
    onSubscribe({ args }) {
      note(args);
    },
    onResultProcess({ request, result }) {
      if (Array.isArray(result) || !('errors' in result) || !result.errors) return;
      noteOperation(request, { view, errors: result.errors.map(({ extensions }) => String(extensions?.code)) });
    },
  };
}

/** The name of an operation as observers are told it. */
export function nameOf(operation: OperationDefinitionNode | null | undefined): string | null {
  return operation?.name?.value.slice(0, longestName) ?? null;
}
