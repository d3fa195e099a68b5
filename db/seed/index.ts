import type { RecordKind, SourceInput } from '../../src/importers/claims.ts';
import { benchmarks } from './benchmarks.ts';
import { families } from './families.ts';
import { gateways } from './gateways.ts';
import { licenses } from './licenses.ts';
import { anthropicModels } from './models/anthropic.ts';
import { googleModels } from './models/google.ts';
import { gpt4oModels } from './models/gpt-4o.ts';
import { openaiModels } from './models/openai.ts';
import { otherLabsModels } from './models/other-labs.ts';
import { anthropicWellKnown } from './models/well-known-anthropic.ts';
import { chineseLabsWellKnown } from './models/well-known-chinese-labs.ts';
import { googleWellKnown } from './models/well-known-google.ts';
import { mistralWellKnown } from './models/well-known-mistral.ts';
import { openWeightsWellKnown } from './models/well-known-open-weights.ts';
import { openaiWellKnown } from './models/well-known-openai.ts';
import { otherLabsWellKnown } from './models/well-known-other-labs.ts';
import { qwenWellKnown } from './models/well-known-qwen.ts';
import { organizations } from './organizations.ts';
import { providers } from './providers.ts';
import { publishedBenchmarks } from './published-benchmarks.ts';
import { gpt4oResults } from './results/gpt-4o.ts';
import { otherResults } from './results/other-labs.ts';
import { anthropicRoutes } from './routes/anthropic.ts';
import { googleRoutes } from './routes/google.ts';
import { gpt4oRoutes } from './routes/gpt-4o.ts';
import { openaiRoutes } from './routes/openai.ts';
import { otherLabsRoutes } from './routes/other-labs.ts';
import { sources } from './sources.ts';
import { useCases } from './use-cases.ts';

/** The sources that the files credit. */
export const seedSources: SourceInput[] = sources;

/** The files of the starting catalog, in the order in which kinds refer to one another. */
export const seedFiles: { file: string; kind: RecordKind; entries: unknown[] }[] = [
  { file: 'organizations.ts', kind: 'organization', entries: organizations },
  { file: 'licenses.ts', kind: 'license', entries: licenses },
  { file: 'families.ts', kind: 'family', entries: families },
  { file: 'models/gpt-4o.ts', kind: 'model', entries: gpt4oModels },
  { file: 'models/openai.ts', kind: 'model', entries: openaiModels },
  { file: 'models/anthropic.ts', kind: 'model', entries: anthropicModels },
  { file: 'models/google.ts', kind: 'model', entries: googleModels },
  { file: 'models/other-labs.ts', kind: 'model', entries: otherLabsModels },
  { file: 'models/well-known-anthropic.ts', kind: 'model', entries: anthropicWellKnown },
  { file: 'models/well-known-chinese-labs.ts', kind: 'model', entries: chineseLabsWellKnown },
  { file: 'models/well-known-google.ts', kind: 'model', entries: googleWellKnown },
  { file: 'models/well-known-mistral.ts', kind: 'model', entries: mistralWellKnown },
  { file: 'models/well-known-open-weights.ts', kind: 'model', entries: openWeightsWellKnown },
  { file: 'models/well-known-openai.ts', kind: 'model', entries: openaiWellKnown },
  { file: 'models/well-known-other-labs.ts', kind: 'model', entries: otherLabsWellKnown },
  { file: 'models/well-known-qwen.ts', kind: 'model', entries: qwenWellKnown },
  { file: 'providers.ts', kind: 'provider', entries: providers },
  { file: 'routes/gpt-4o.ts', kind: 'route', entries: gpt4oRoutes },
  { file: 'routes/openai.ts', kind: 'route', entries: openaiRoutes },
  { file: 'routes/anthropic.ts', kind: 'route', entries: anthropicRoutes },
  { file: 'routes/google.ts', kind: 'route', entries: googleRoutes },
  { file: 'routes/other-labs.ts', kind: 'route', entries: otherLabsRoutes },
  { file: 'gateways.ts', kind: 'gateway', entries: gateways },
  { file: 'benchmarks.ts', kind: 'benchmark', entries: benchmarks },
  { file: 'published-benchmarks.ts', kind: 'benchmark', entries: publishedBenchmarks },
  { file: 'results/gpt-4o.ts', kind: 'result', entries: gpt4oResults },
  { file: 'results/other-labs.ts', kind: 'result', entries: otherResults },
  { file: 'use-cases.ts', kind: 'use-case', entries: useCases },
];
