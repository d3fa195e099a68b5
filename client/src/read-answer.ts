import { type AnsweredError, CatalogError } from './catalog-error.ts';

interface Answer {
  data?: unknown;
  errors?: AnsweredError[];
}

/**
 * The data of an answer that has no errors.
 * @throws CatalogError with the errors of the answer, or BAD_RESPONSE when it is no answer of GraphQL
 */
export async function readAnswer<Result>(response: Response): Promise<Result> {
  const { status } = response;
  const text = await response.text();
  const answer = parsed(text);
  if (!answer) {
    throw new CatalogError(`HTTP ${status} without an answer of GraphQL.`, {
      code: 'BAD_RESPONSE',
      status,
      cause: text.slice(0, 500),
    });
  }
  const { data = null, errors = [] } = answer;
  const [first] = errors;
  if (!first) return data as Result;
  const message = errors.map((error) => error.message).join('\n');
  throw new CatalogError(message, { code: first.extensions?.code ?? 'BAD_RESPONSE', errors, data, status });
}

function parsed(text: string): Answer | null {
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof answer !== 'object' || answer === null) return null;
  const { data, errors } = answer as { data?: unknown; errors?: unknown };
  const isAnswer = Array.isArray(errors) ? errors.length > 0 : errors === undefined && data !== undefined;
  return isAnswer ? (answer as Answer) : null;
}
