import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type GatewayRow, gatewayById, gatewayBySlug } from './gateway.sql.ts';

/** The type of one gateway; its fields are in gateway.ts. */
export const GatewayRef = builder.objectRef<GatewayRow>('Gateway');
entity(GatewayRef, { byId: gatewayById, bySlug: gatewayBySlug });

export const GatewayConnection = connectionType('Gateway', GatewayRef);
