import SchemaBuilder, { type EnumRef } from '@pothos/core';
import DirectivesPlugin from '@pothos/plugin-directives';
import FederationPlugin from '@pothos/plugin-federation';
import type { GraphContext } from './context.ts';

interface SchemaTypes {
  Context: GraphContext;
  Scalars: {
    ID: { Input: string; Output: string };
    Date: { Input: string; Output: string };
    DateTime: { Input: Date; Output: string | Date };
    PartialDate: { Input: string; Output: string };
    Decimal: { Input: string; Output: string };
    URL: { Input: string; Output: string };
  };
}

/** The plugins of the builder; Apollo's compatibility suite judges them on a schema of its own. */
export const plugins: ('directives' | 'federation')[] = [DirectivesPlugin, FederationPlugin];

/** The builder of both views of the graph; it holds no types of its own. */
export const builder = new SchemaBuilder<SchemaTypes>({ plugins });

/** All types of this builder, as Pothos infers them. */
export type Types = typeof builder.$inferSchemaTypes;

builder.queryType({ description: 'Everything that can be asked of the catalog. All of it is public and read-only.' });

/** An enum whose values are the strings that the database stores, each with its description. */
export function stringEnum(name: string, description: string, values: Record<string, string>): EnumRef<Types, string> {
  return builder.enumType(name, {
    description,
    values: Object.fromEntries(
      Object.entries(values).map(([value, meaning]) => [value, { value, description: meaning }]),
    ),
  }) as unknown as EnumRef<Types, string>;
}
