import { Counter, Gauge, Histogram } from 'prom-client';
import type { Metrics } from './metrics.ts';
import type { RequestObserver } from './observation.ts';

const secondsBuckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Counts and times requests and operations. */
export function requestMetrics({ registry }: Metrics): RequestObserver {
  const registers = [registry];
  const requests = new Counter({
    name: 'modelgraph_http_requests_total',
    help: 'Requests that were answered.',
    labelNames: ['path', 'status'],
    registers,
  });
  const duration = new Histogram({
    name: 'modelgraph_http_request_duration_seconds',
    help: 'From the arrival of a request until its answer began, by path.',
    labelNames: ['path'],
    buckets: secondsBuckets,
    registers,
  });
  const inFlight = new Gauge({
    name: 'modelgraph_http_requests_in_flight',
    help: 'Requests that are being answered now.',
    registers,
  });
  const operations = new Histogram({
    name: 'modelgraph_operation_duration_seconds',
    help: 'Execution of GraphQL operations, by view.',
    labelNames: ['view'],
    buckets: secondsBuckets,
    registers,
  });
  const errors = new Counter({
    name: 'modelgraph_operation_errors_total',
    help: 'Errors in answers, by code.',
    labelNames: ['code'],
    registers,
  });
  return {
    began: () => inFlight.inc(),
    ended({ path, status, milliseconds, operation }) {
      inFlight.dec();
      requests.inc({ path, status });
      duration.observe({ path }, milliseconds / 1_000);
      if (!operation) return;
      if (operation.milliseconds !== null) {
        operations.observe({ view: operation.view }, operation.milliseconds / 1_000);
      }
      for (const code of operation.errors) errors.inc({ code });
    },
  };
}
