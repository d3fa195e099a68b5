import type { RecordKind, SourceInput } from '../../src/importers/claims.ts';
import { benchmarks } from './benchmarks.ts';
import { families } from './families.ts';
import { gateways } from './gateways.ts';
import { licenses } from './licenses.ts';
import { gpt4oModels } from './models/gpt-4o.ts';
import { replacementModels } from './models/replacements.ts';
import { organizations } from './organizations.ts';
import { providers } from './providers.ts';
import { gpt4oResults } from './results/gpt-4o.ts';
import { gpt4oRoutes } from './routes/gpt-4o.ts';
import { sources } from './sources.ts';

/** The sources that the files credit. */
export const seedSources: SourceInput[] = sources;

/** The files of the starting catalog, in the order in which kinds refer to one another. */
export const seedFiles: { file: string; kind: RecordKind; entries: unknown[] }[] = [
  { file: 'organizations.ts', kind: 'organization', entries: organizations },
  { file: 'licenses.ts', kind: 'license', entries: licenses },
  { file: 'families.ts', kind: 'family', entries: families },
  { file: 'models/gpt-4o.ts', kind: 'model', entries: gpt4oModels },
  { file: 'models/replacements.ts', kind: 'model', entries: replacementModels },
  { file: 'providers.ts', kind: 'provider', entries: providers },
  { file: 'routes/gpt-4o.ts', kind: 'route', entries: gpt4oRoutes },
  { file: 'gateways.ts', kind: 'gateway', entries: gateways },
  { file: 'benchmarks.ts', kind: 'benchmark', entries: benchmarks },
  { file: 'results/gpt-4o.ts', kind: 'result', entries: gpt4oResults },
];
