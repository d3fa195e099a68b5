import { builder } from './builder.ts';

interface DataPolicyRow {
  retainsData?: boolean;
  trainsOnData?: boolean;
  retentionDays?: number;
  note?: string;
}

/** What a provider or gateway does with the data of requests. */
export const DataPolicy = builder.objectRef<DataPolicyRow>('DataPolicy').implement({
  description: 'What is done with the data of requests, as a source states it. Null means that no source does.',
  fields: (t) => ({
    retainsData: t.exposeBoolean('retainsData', {
      description: 'Whether prompts or answers are kept after the request.',
    }),
    trainsOnData: t.exposeBoolean('trainsOnData', { description: 'Whether models are trained on them.' }),
    retentionDays: t.exposeInt('retentionDays', { description: 'For how many days they are kept.' }),
    note: t.exposeString('note', { description: 'What else the source says.' }),
  }),
});
