import { builder } from '../builder.ts';
import { entity } from '../node.ts';
import { type UseCaseRow, useCaseById, useCaseBySlug } from './use-case.sql.ts';

/** The type of a use case; its fields are in use-case.ts. */
export const UseCaseRef = builder.objectRef<UseCaseRow>('UseCase');
entity(UseCaseRef, { byId: useCaseById, bySlug: useCaseBySlug });
