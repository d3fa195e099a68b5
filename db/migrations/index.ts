import type { Migration } from 'kysely';
import * as catalog from './0001-catalog.ts';
import * as realCatalogs from './0002-real-catalogs.ts';
import * as priceFloors from './0003-price-floors.ts';
import * as fits from './0004-fits.ts';
import * as search from './0005-search.ts';
import * as inheritedLifecycles from './0006-inherited-lifecycles.ts';
import * as textWork from './0007-text-work.ts';
import * as firstPartyLists from './0008-first-party-lists.ts';
import * as searchLists from './0009-search-lists.ts';
import * as searchFilter from './0010-search-filter.ts';

/** Every migration by name, in the order in which they run; a released one is frozen. */
export const migrations: Record<string, Migration> = {
  '0001-catalog': catalog,
  '0002-real-catalogs': realCatalogs,
  '0003-price-floors': priceFloors,
  '0004-fits': fits,
  '0005-search': search,
  '0006-inherited-lifecycles': inheritedLifecycles,
  '0007-text-work': textWork,
  '0008-first-party-lists': firstPartyLists,
  '0009-search-lists': searchLists,
  '0010-search-filter': searchFilter,
};
