import fc from 'fast-check';

/** Days that meet one another often. */
export const someDay = fc.constantFrom('2026-01-01', '2026-02-01', '2026-02-02', '2026-03-01');
const maybeDay = fc.option(someDay);
const word = fc.constantFrom(null, 'PREVIEW', 'ACTIVE', 'DEPRECATED', 'RETIRED');

export const anyModelLife = fc.record({
  declared_status: word,
  deprecated_first: maybeDay,
  retires_first: maybeDay,
  openness: fc.constantFrom(null, 'PROPRIETARY', 'OPEN_WEIGHTS', 'OPEN_SOURCE'),
});

export const anyRouteOfModel = fc.record({ firstParty: fc.boolean(), retires_first: maybeDay, seenOn: maybeDay });

export const anyRouteLife = fc.record({
  declared_status: word,
  retires_first: maybeDay,
  listed: fc.boolean(),
  inherited_status: fc.constantFrom(null, 'DEPRECATED', 'RETIRED'),
  inherited_deprecated_first: maybeDay,
  inherited_retires_first: maybeDay,
});
