import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { clientOf } from './client-of.ts';
import type { OpenSubscriptions } from './limits/open-subscriptions.ts';

/** Lets a subscription begin if not too many are open, and counts it until it ends or its client goes. */
export function useSubscriptionLimits(open: OpenSubscriptions): Plugin {
  return {
    onSubscribe({ args, setResultAndStopExecution }) {
      const { request } = args.contextValue as { request: Request };
      const end = open.open(clientOf(request));
      if (end instanceof GraphQLError) {
        setResultAndStopExecution({ errors: [end] } as never);
        return undefined;
      }
      request.signal.addEventListener('abort', end, { once: true });
      return {
        onSubscribeResult({ result }) {
          if (!(Symbol.asyncIterator in result)) end();
          return { onEnd: end };
        },
        onSubscribeError: end,
      };
    },
  };
}
