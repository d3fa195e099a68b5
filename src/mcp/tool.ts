import { z } from 'zod';
import type { TypedDocument } from '../../client/src/client.ts';

/** Something that an agent can ask of the catalog: one trusted operation, with the arguments in the agent's words. */
export interface Tool<Input extends z.ZodRawShape, Result, Variables> {
  name: string;
  title: string;
  /** Says what it answers and when to use it. */
  description: string;
  input: Input;
  operation: TypedDocument<Result, Variables>;
  variables: (input: z.infer<z.ZodObject<Input>>) => Variables;
  /** The part of the answer that the agent gets; all of it when left out. Null: there is no such thing. */
  answer?: (result: Result, input: z.infer<z.ZodObject<Input>>) => unknown;
}

/** A tool of any input and operation, as the server runs it. */
export interface AnyTool extends Omit<Tool<z.ZodRawShape, unknown, unknown>, 'variables' | 'answer'> {
  variables: (input: never) => unknown;
  answer?: (result: never, input: never) => unknown;
}

/** Makes a tool, checking that its input fits its operation. */
export function tool<Input extends z.ZodRawShape, Result, Variables>(made: Tool<Input, Result, Variables>): AnyTool {
  return made as unknown as AnyTool;
}

/** How many things are wanted. */
export const first = z.number().int().min(1).max(50).optional();

/** A list of slugs. */
export const slugs = (what: string) => z.array(z.string().max(200)).min(1).max(20).optional().describe(what);
