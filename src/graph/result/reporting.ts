import { stringEnum } from '../builder.ts';

export const Reporting = stringEnum('Reporting', 'Who measured a score.', {
  DEVELOPER: "The model's developer.",
  INDEPENDENT: "Somebody without a stake in the model, such as the benchmark's authors.",
  COMMUNITY: 'Users.',
  UNKNOWN: 'No source says.',
});
