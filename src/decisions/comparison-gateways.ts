import { type ComparedRow, compareRow, numberCell, type Subject, textCell } from './comparison.ts';
import { type ComparedDataPolicy, dataPolicyRows } from './comparison-routes.ts';
import { listCell, rowOf, truthCell, words } from './comparison-rows.ts';

/** A gateway with everything that is compared of it. Null is not known. */
export interface ComparedGateway extends Subject {
  kind: string;
  organization: string | null;
  license: string | null;
  openSource: boolean | null;
  selfHostable: boolean | null;
  hosting: string | null;
  pricingModel: string | null;
  dataPolicy: ComparedDataPolicy | null;
  /** Names of the providers that it is known to route to. */
  providers: readonly string[];
  /** How many models it is known to reach. */
  models: number;
}

/**
 * All rows of a comparison of gateways. What they reach is counted as far as the catalog knows, and is not ranked: a
 * longer list may only be the better known one.
 */
export function compareGateways(gateways: readonly ComparedGateway[]): ComparedRow[] {
  const fact = rowOf('FACTS', gateways);
  const reach = rowOf('REACH', gateways);
  const asKnown = 'As far as the catalog knows; it may be more.';
  return [
    fact('kind', 'What it does', null, ({ kind }) => textCell(words(kind))),
    fact('organization', 'Made by', null, ({ organization }) => textCell(organization)),
    fact('openSource', 'Open source', 'SUPPORTED', ({ openSource }) => truthCell(openSource, true)),
    fact('selfHostable', 'Can be self-hosted', 'SUPPORTED', ({ selfHostable }) => truthCell(selfHostable, true)),
    fact('license', 'Licence', null, ({ license }) => textCell(license)),
    fact('hosting', 'Where it runs', null, ({ hosting }) => textCell(hosting)),
    fact('pricingModel', 'What it asks for its service', null, ({ pricingModel }) => textCell(pricingModel)),
    ...dataPolicyRows(gateways),
    reach(
      'providers',
      'Providers',
      null,
      ({ providers }) => listCell(providers.length > 0 ? providers : null),
      asKnown,
    ),
    reach(
      'providerCount',
      'Number of providers',
      null,
      ({ providers }) => numberCell(providers.length || null),
      asKnown,
    ),
    reach('modelCount', 'Number of models', null, ({ models }) => numberCell(models || null), asKnown),
  ].map(compareRow);
}
