import { builder } from '../builder.ts';
import { CapabilityFilter, enumFilter, IntFilter, StringFilter } from '../filters.ts';
import { AccessType, RouteStatus } from './route-enums.ts';
import type { RouteFilter } from './route-where.sql.ts';

export const RouteWhere = builder.inputRef<RouteFilter>('RouteWhere').implement({
  description: 'Which routes: all that is given must hold.',
  fields: (t) => ({
    model: t.field({ type: StringFilter, description: 'Of these models, by slug.' }),
    provider: t.field({ type: StringFilter, description: 'At these providers, by slug.' }),
    wireId: t.field({ type: StringFilter, description: 'Under these wire ids.' }),
    region: t.field({ type: StringFilter, description: 'In these regions.' }),
    accessType: t.field({ type: enumFilter('AccessTypeFilter', AccessType), description: 'How capacity is bought.' }),
    status: t.field({
      type: enumFilter('RouteStatusFilter', RouteStatus),
      description: "Their status on the catalog's day.",
    }),
    capabilities: t.field({
      type: CapabilityFilter,
      description: 'What a source says that the route itself supports.',
    }),
    contextWindow: t.field({ type: IntFilter, description: 'Tokens of context, as stated for the route itself.' }),
  }),
});
