import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type OrganizationRow, organizationById, organizationBySlug } from './organization.sql.ts';

/** The type of one organization; its fields are in organization.ts. */
export const OrganizationRef = builder.objectRef<OrganizationRow>('Organization');
entity(OrganizationRef, { byId: organizationById, bySlug: organizationBySlug });

export const OrganizationConnection = connectionType('Organization', OrganizationRef);
