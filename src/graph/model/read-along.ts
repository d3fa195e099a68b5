import { type FieldNode, type GraphQLResolveInfo, valueFromASTUntyped } from 'graphql';
import type { Reader } from '../../database/reader.ts';
import { isStorable } from '../../decisions/storable.ts';
import { organizationById } from '../organization/organization.sql.ts';
import { bareResultKey, bareResultOnVariant, variantBySlug } from '../result/result.sql.ts';
import { offerOfRoute } from '../route/offer.sql.ts';
import { askedOfNodes } from '../selection.ts';
import { keepsCheapest } from './listed-fields.ts';
import type { ModelRow } from './model.sql.ts';

/**
 * Reads at once what a list of models shows beside their own columns, as {@link listedPageFields} allows. Their fields
 * then find it in memory: asked for model by model, the promises of each cost more than the reading.
 */
export async function readAlong(reader: Reader, models: readonly ModelRow[], info: GraphQLResolveInfo): Promise<void> {
  const reads = askedOfNodes(info).map((field): Promise<unknown> | null => {
    switch (field.name.value) {
      case 'developer':
        return reader.preload(organizationById, idsOf(models, 'developer_id'));
      case 'cheapestRoute':
        return keepsCheapest(reader) ? reader.preload(offerOfRoute, idsOf(models, 'cheapest_route_id')) : null;
      case 'result':
        return readResults(reader, models, argumentOf(field, 'variant', info));
      default:
        return null;
    }
  });
  await Promise.all(reads);
}

function idsOf(models: readonly ModelRow[], column: 'developer_id' | 'cheapest_route_id'): string[] {
  return models.flatMap((model) => model[column] ?? []);
}

async function readResults(reader: Reader, models: readonly ModelRow[], variant: unknown): Promise<void> {
  if (typeof variant !== 'string' || !isStorable(variant)) return;
  await Promise.all([
    reader.preload(variantBySlug, [variant]),
    reader.preload(
      bareResultOnVariant,
      models.map(({ id }) => bareResultKey(id, variant)),
    ),
  ]);
}

function argumentOf(field: FieldNode, name: string, { variableValues }: GraphQLResolveInfo): unknown {
  const argument = field.arguments?.find((one) => one.name.value === name);
  return argument && valueFromASTUntyped(argument.value, variableValues);
}
