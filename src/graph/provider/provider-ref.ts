import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type ProviderRow, providerById, providerBySlug } from './provider.sql.ts';

/** The type of one provider; its fields are in provider.ts. */
export const ProviderRef = builder.objectRef<ProviderRow>('Provider');
entity(ProviderRef, { byId: providerById, bySlug: providerBySlug });

export const ProviderConnection = connectionType('Provider', ProviderRef);
