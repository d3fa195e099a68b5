import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, ROOT_CONTEXT, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { type ExecutionArgs, type execute, getOperationAST } from 'graphql';
import type { Tracing } from './tracing.ts';

export interface TracingSettings {
  /** Of an OTLP collector that takes HTTP, as in `http://127.0.0.1:4318`. */
  endpoint: string;
  serviceName: string;
  version: string;
  /** The share of traces that begin here and are kept, 0 to 1; those of a caller go as the caller decides. */
  ratio: number;
}

const firstServerFault = 500;
const longestName = 100;
const propagator = new W3CTraceContextPropagator();
const headersGetter = {
  get: (headers: Headers, name: string) => headers.get(name) ?? undefined,
  keys: (headers: Headers) => [...headers.keys()],
};

/** Sends traces to a collector: requests, operations and statements, without variables and parameters. */
export function openTracing({ endpoint, serviceName, version, ratio }: TracingSettings): Tracing {
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName, 'service.version': version }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` }) }),
    ],
  });
  const tracer = provider.getTracer('modelgraph', version);
  const active = new AsyncLocalStorage<Context>();
  const inside = async <T>(span: Span, run: () => T | Promise<T>): Promise<T> => {
    try {
      return await active.run(trace.setSpan(active.getStore() ?? ROOT_CONTEXT, span), run);
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw error;
    } finally {
      span.end();
    }
  };
  const executeInSpan = (args: ExecutionArgs, run: typeof execute) => {
    const operation = getOperationAST(args.document, args.operationName);
    const type = operation?.operation ?? 'query';
    const name = operation?.name?.value.slice(0, longestName);
    const span = tracer.startSpan(
      name === undefined ? type : `${type} ${name}`,
      { attributes: { 'graphql.operation.type': type, ...(name && { 'graphql.operation.name': name }) } },
      active.getStore() ?? ROOT_CONTEXT,
    );
    return inside(span, () => run(args));
  };
  return {
    request(request, answer) {
      const { pathname } = new URL(request.url);
      const span = tracer.startSpan(
        request.method,
        { kind: SpanKind.SERVER, attributes: { 'http.request.method': request.method, 'url.path': pathname } },
        propagator.extract(ROOT_CONTEXT, request.headers, headersGetter),
      );
      return inside(span, async () => {
        const response = await answer();
        span.setAttribute('http.response.status_code', response.status);
        if (response.status >= firstServerFault) span.setStatus({ code: SpanStatusCode.ERROR });
        return response;
      });
    },
    plugin: {
      onExecute({ executeFn, setExecuteFn }) {
        setExecuteFn((args) => executeInSpan(args, executeFn as typeof execute));
      },
    },
    statement({ sql, milliseconds, failed }) {
      const parent = active.getStore();
      // Polls belong to no request.
      if (!parent) return;
      const end = Date.now();
      const span = tracer.startSpan(
        sql.split(' ', 1)[0] ?? 'sql',
        {
          kind: SpanKind.CLIENT,
          startTime: end - milliseconds,
          attributes: { 'db.system.name': 'postgresql', 'db.query.text': sql },
        },
        parent,
      );
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end(end);
    },
    [Symbol.asyncDispose]: () => provider.shutdown(),
  };
}
