import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import type { RouteRow } from './route.sql.ts';

/** The type of a route; its fields are in route.ts. */
export const ProviderRouteRef = builder.objectRef<RouteRow>('ProviderRoute');

export const ProviderRouteConnection = connectionType('ProviderRoute', ProviderRouteRef);
