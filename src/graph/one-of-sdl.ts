import { type GraphQLSchema, isInputObjectType } from 'graphql';

/**
 * Marks the `@oneOf` inputs in an SDL that was printed without. It declares the directive too: composers that do not
 * know it drop what is declared, and refuse what is not.
 * @param sdl printed from the schema
 */
export function withOneOf(sdl: string, schema: GraphQLSchema): string {
  const inputs = Object.values(schema.getTypeMap()).filter((type) => isInputObjectType(type) && type.isOneOf);
  if (inputs.length === 0) return sdl;
  const marked = inputs.reduce((text, { name }) => text.replace(`\ninput ${name} {`, `\ninput ${name} @oneOf {`), sdl);
  return `${marked.trimEnd()}\n\ndirective @oneOf on INPUT_OBJECT\n`;
}
