/** Claims whose field in the graph is called otherwise, or lies deeper. */
const modelPaths: Record<string, string> = {
  knowledgeCutoffOn: 'knowledgeCutoff',
  status: 'lifecycle.status',
  deprecatedOn: 'lifecycle.deprecatedOn',
  retiresOn: 'lifecycle.retiresOn',
  retiresNotBeforeOn: 'lifecycle.retiresNotBefore',
  replacements: 'lifecycle.replacements',
};

/** The same of routes. */
const routePaths: Record<string, string> = { pointsAt: 'pointsTo.wireId' };

const capability = /^capability:(.+)$/;

/**
 * The path in the graph of a claim's field: `knowledgeCutoffOn` of a model is `knowledgeCutoff`, `capability:TOOL_CALLING`
 * is `capabilities.toolCalling`.
 */
export function graphPath(kind: 'model' | 'route' | 'other', field: string): string {
  const [, name] = capability.exec(field) ?? [];
  if (name) {
    const camel = name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
    return `capabilities.${camel}`;
  }
  const paths = { model: modelPaths, route: routePaths, other: {} as Record<string, string> }[kind];
  return paths[field] ?? field;
}

/** A claimed value as a text: words and numbers as they are, YES and NO for capabilities, everything else as JSON. */
export function valueText(field: string, value: unknown): string {
  if (capability.test(field)) return value ? 'YES' : 'NO';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
