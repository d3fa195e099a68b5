import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { codedError } from '../graph/errors.ts';

/** Refuses operations that nest deeper than so many fields. Introspection does not count: its own query is deep. */
export function useDepthLimit(maxDepth: number): Plugin {
  // Yoga caches validation by the names of the rules: this one's outcome depends on the document alone.
  function DepthLimit(context: ValidationContext): ASTVisitor {
    return {
      OperationDefinition(operation) {
        const depth = depthOf(operation.selectionSet, (name) => context.getFragment(name), new Map());
        if (depth > maxDepth) {
          context.reportError(
            codedError('QUERY_TOO_DEEP', `The operation is ${depth} fields deep; at most ${maxDepth} are allowed.`),
          );
        }
      },
    };
  }
  return {
    onValidate({ addValidationRule }) {
      addValidationRule(DepthLimit);
    },
  };
}

type Fragments = (name: string) => FragmentDefinitionNode | null | undefined;

/** Fragments are measured once each; one that contains itself counts as nothing, and is refused by another rule. */
function depthOf(selections: SelectionSetNode, fragments: Fragments, measured: Map<string, number>): number {
  let deepest = 0;
  for (const selection of selections.selections) {
    let depth = 0;
    if (selection.kind === Kind.FIELD) {
      if (selection.name.value === '__schema' || selection.name.value === '__type') continue;
      depth = 1 + (selection.selectionSet ? depthOf(selection.selectionSet, fragments, measured) : 0);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      depth = depthOf(selection.selectionSet, fragments, measured);
    } else {
      const name = selection.name.value;
      const fragment = fragments(name);
      if (fragment && !measured.has(name)) {
        measured.set(name, 0);
        measured.set(name, depthOf(fragment.selectionSet, fragments, measured));
      }
      depth = measured.get(name) ?? 0;
    }
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
