import { builder, stringEnum } from '../builder.ts';
import type { LicenseRow } from './license.sql.ts';

const CommercialUse = stringEnum('CommercialUse', 'Whether a licence lets one earn money with the model.', {
  ALLOWED: 'Yes, without conditions of its own.',
  CONDITIONAL: 'Yes, under conditions, which `conditions` names where they are known.',
  NOT_ALLOWED: 'No.',
  UNKNOWN: 'No source says.',
});

export const LicenseRef = builder.objectRef<LicenseRow>('License').implement({
  description: 'The terms under which a model or a gateway may be used.',
  fields: (t) => ({
    slug: t.exposeString('slug', { nullable: false, description: 'Its slug.' }),
    name: t.exposeString('name', { nullable: false, description: 'Its name.' }),
    spdxId: t.exposeString('spdx_id', { description: 'Its identifier in the SPDX list; null when it has none.' }),
    url: t.expose('url', { type: 'URL', description: 'Its text; null when not known.' }),
    commercialUse: t.expose('commercial_use', {
      type: CommercialUse,
      nullable: false,
      description: 'Whether it lets one earn money with what it covers.',
    }),
    conditions: t.exposeString('conditions', { description: 'What it demands, in short; null when not known.' }),
  }),
});
