import type { DocumentNode, GraphQLError } from 'graphql';
import { codedError } from '../../graph/errors.ts';
import { documentSize } from './document-size.ts';
import { introspectsInCircles } from './introspection-depth.ts';
import type { Limits } from './limits.ts';

/** What is too much of a document, whatever it asks for; null when nothing is. */
export function documentLimits(
  document: DocumentNode,
  limits: Pick<Limits, 'depth' | 'aliases' | 'directives'>,
): GraphQLError | null {
  const { depth, aliases, directives } = documentSize(document);
  if (depth > limits.depth) {
    return refused('QUERY_TOO_DEEP', `The operation is ${depth} fields deep; at most ${limits.depth} are allowed.`);
  }
  if (aliases > limits.aliases) {
    return refused(
      'TOO_MANY_ALIASES',
      `The operation has ${aliases} aliases; at most ${limits.aliases} are allowed. Use a list, or several requests.`,
    );
  }
  if (directives > limits.directives) {
    return refused(
      'TOO_MANY_DIRECTIVES',
      `The operation has ${directives} directives; at most ${limits.directives} are allowed.`,
    );
  }
  if (introspectsInCircles(document)) {
    return refused(
      'QUERY_TOO_DEEP',
      'Introspection may ask for the members of types, not for the members of their types.',
    );
  }
  return null;
}

function refused(code: 'QUERY_TOO_DEEP' | 'TOO_MANY_ALIASES' | 'TOO_MANY_DIRECTIVES', message: string): GraphQLError {
  return codedError(code, message, { http: { status: 400 } });
}
