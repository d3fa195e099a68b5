/** What the views note of an operation, for who observes requests. */
export interface OperationReport {
  view: 'graphql' | 'subgraph';
  /** Cut to a hundred characters; null when it has none. */
  name: string | null;
  type: 'query' | 'mutation' | 'subscription';
  variables: Readonly<Record<string, unknown>>;
  /** Of the execution alone; null when nothing was executed, and for subscriptions, which go on. */
  milliseconds: number | null;
  /** Codes of the errors in the answer. */
  errors: string[];
}

/** A request that has been answered. The body of the answer may still be on its way. */
interface RequestReport {
  method: string;
  /** One of a closed list: see `pathOf`. */
  path: string;
  status: number;
  milliseconds: number;
  operation: OperationReport | undefined;
}

/** Hears of every request. It must not throw, and should be quick. */
export interface RequestObserver {
  began?(): void;
  ended(report: RequestReport): void;
}

const operations = new WeakMap<Request, Partial<OperationReport>>();

/** Notes something of the operation that a request asks for. */
export function noteOperation(request: Request, known: Partial<OperationReport>): void {
  operations.set(request, { ...operations.get(request), ...known });
}

/** What was noted of the operation that a request asked for; undefined when it asked for none. */
export function operationOf(request: Request): OperationReport | undefined {
  const known = operations.get(request);
  if (known === undefined) return undefined;
  return { view: 'graphql', name: null, type: 'query', variables: {}, milliseconds: null, errors: [], ...known };
}
