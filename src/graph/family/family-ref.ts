import { builder } from '../builder.ts';
import { connectionType } from '../connection.ts';
import { entity } from '../node.ts';
import { type FamilyRow, familyById, familyBySlug } from './family.sql.ts';

/** The type of a family; its fields are in family.ts. */
export const FamilyRef = builder.objectRef<FamilyRow>('Family');
entity(FamilyRef, { byId: familyById, bySlug: familyBySlug });

export const FamilyConnection = connectionType('Family', FamilyRef);
