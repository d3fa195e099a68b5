import { stringEnum } from '../builder.ts';

export const AccessType = stringEnum('AccessType', 'How capacity is bought.', {
  SERVERLESS: 'By request, without anything reserved.',
  PROVISIONED: 'Reserved throughput.',
  DEDICATED: "Machines of one's own at the provider.",
  SELF_HOSTED: "On one's own machines.",
  SUBSCRIPTION: 'As part of a plan.',
  UNKNOWN: 'No source says.',
});

export const RouteStatus = stringEnum('RouteStatus', "Where a route stands in its life, on the catalog's day.", {
  PREVIEW: 'Offered for trial; it may change or go without notice.',
  ACTIVE: 'Listed, and no source names an end.',
  DEPRECATED: "Still there, but the provider advises against it, or on the developer's own routes against the model.",
  RETIRED: 'No longer served, by what is said of the route or of its model.',
  NOT_LISTED: 'Its source used to list it and no longer does.',
  UNKNOWN: 'No source says whether it is served.',
});

export const PricingCompleteness = stringEnum('PricingCompleteness', 'How much of the price of a route is known.', {
  COMPLETE: 'Both the input and the output price, or whatever a model without tokens is billed by.',
  PARTIAL: 'Some prices, but not all of those.',
  NONE: 'No price at all.',
});
