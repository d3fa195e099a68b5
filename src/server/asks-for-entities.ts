import { BREAK, type DocumentNode, visit } from 'graphql';

const asking = new WeakMap<DocumentNode, boolean>();

/** Whether a document asks for the entities that a gateway looks up: their answers are the gateway's to keep. */
export function asksForEntities(document: DocumentNode): boolean {
  let found = asking.get(document);
  if (found === undefined) {
    found = looksUpEntities(document);
    asking.set(document, found);
  }
  return found;
}

function looksUpEntities(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Field(field) {
      if (field.name.value !== '_entities') return undefined;
      found = true;
      return BREAK;
    },
  });
  return found;
}
