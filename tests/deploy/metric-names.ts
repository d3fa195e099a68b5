import { parser } from '@prometheus-io/lezer-promql';

/** The names of the metrics that a PromQL expression reads; throws where it does not parse. */
export function metricsOf(expression: string): string[] {
  // What Grafana puts in, which is no PromQL.
  const text = expression.replaceAll('$__rate_interval', '5m');
  const names: string[] = [];
  parser.parse(text).iterate({
    enter({ type, from, to, node }) {
      if (type.isError) throw new Error(`no PromQL at ${text.slice(0, from)}<<<HERE>>>${text.slice(from)}`);
      if (type.name === 'Identifier' && node.parent?.type.name === 'VectorSelector') names.push(text.slice(from, to));
    },
  });
  return names;
}

/** The names of the series in an answer of `/metrics`. */
export function seriesOf(metrics: string): Set<string> {
  const names = new Set<string>();
  for (const [, name = '', type] of metrics.matchAll(/^# TYPE (\S+) (\S+)$/gm)) {
    if (type === 'histogram') for (const suffix of ['_bucket', '_sum', '_count']) names.add(name + suffix);
    else names.add(name);
  }
  return names;
}
