import type { CapabilityTally, ReleaseGroup } from '../../decisions/family-summary.ts';
import { modelStatus } from '../../decisions/lifecycle.ts';
import { builder } from '../builder.ts';
import { Capability } from '../capabilities.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';

export const CapabilityCount = builder.objectRef<CapabilityTally>('CapabilityCount').implement({
  description: 'How many models of a family have a capability. The three numbers add up to the models of the family.',
  fields: (t) => ({
    capability: t.expose('capability', { type: Capability, nullable: false, description: 'The capability.' }),
    yes: t.exposeInt('yes', { nullable: false, description: 'Models that are known to have it.' }),
    no: t.exposeInt('no', { nullable: false, description: 'Models that are known not to have it.' }),
    unknown: t.exposeInt('unknown', { nullable: false, description: 'Models of which no source says either.' }),
  }),
});

export const FamilyRelease = builder.objectRef<ReleaseGroup<ModelRow>>('FamilyRelease').implement({
  description: 'The models of a family that came out in one month, or in one year where the month is not known.',
  fields: (t) => ({
    releasedOn: t.expose('releasedOn', {
      type: 'PartialDate',
      nullable: false,
      description: 'The month, or the year.',
    }),
    models: t.field({
      type: [ModelRef],
      nullable: { list: false, items: false },
      description: 'The models, the first first.',
      resolve: (release) => release.models,
    }),
    current: t.int({
      nullable: false,
      description: "How many of them are not retired on the catalog's day.",
      resolve: (release, _args, { reader }) => release.models.length - retired(release, reader.today),
    }),
    retired: t.int({
      nullable: false,
      description: "How many of them are retired on the catalog's day.",
      resolve: (release, _args, { reader }) => retired(release, reader.today),
    }),
  }),
});

function retired(release: ReleaseGroup<ModelRow>, today: string): number {
  return release.models.filter((model) => modelStatus(model, today) === 'RETIRED').length;
}
