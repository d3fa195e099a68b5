import type { ExecutionArgs, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Bucket } from './bucket/bucket.ts';
import { admit, charge } from './gate.ts';
import type { Limits } from './limits/limits.ts';

/** For what runs the events of a subscription: takes what each of them costs, or tells why it may not run. */
export interface EventCharge {
  chargeEvent(): Promise<GraphQLError | null>;
}

/** Lets an operation run if its cost allows, and tells the cost in `extensions.cost.requested`. */
export function useGate(limits: Limits, bucket: Bucket | null): Plugin {
  const admission = (args: ExecutionArgs) =>
    admit(
      {
        schema: args.schema,
        document: args.document,
        operationName: args.operationName ?? null,
        variables: args.variableValues ?? {},
        request: (args.contextValue as { request: Request }).request,
      },
      { limits, bucket },
    );
  return {
    async onExecute({ args, setResultAndStopExecution }) {
      const { cost, refusal } = await admission(args as ExecutionArgs);
      if (refusal) {
        setResultAndStopExecution({ errors: [refusal] });
        return undefined;
      }
      return {
        onExecuteDone({ result, setResult }) {
          if (Symbol.asyncIterator in result) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: { requested: cost } } });
        },
      };
    },
    async onSubscribe({ args, extendContext, setResultAndStopExecution }) {
      const { cost, refusal } = await admission(args as ExecutionArgs);
      if (refusal) setResultAndStopExecution({ errors: [refusal] } as never);
      const { request } = args.contextValue as { request: Request };
      const eventCharge: EventCharge = { chargeEvent: () => charge(request, bucket, cost) };
      extendContext(eventCharge as object);
    },
  };
}
