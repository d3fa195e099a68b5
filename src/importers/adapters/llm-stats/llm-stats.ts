import { z } from 'zod';
import {
  type Adapter,
  type AdapterOutput,
  type Collected,
  collect,
  InputError,
  type InputFile,
  parseJson,
} from '../adapter.ts';
import { entryOf } from '../entry-of.ts';
import { seededSource } from '../seeded-source.ts';
import { developerOf } from './llm-stats-developers.ts';
import { readModels } from './llm-stats-models.ts';
import { readResults } from './llm-stats-results.ts';
import { readProviders } from './llm-stats-routes.ts';
import { licenseTable } from './llm-stats-tables.ts';

const list = z.array(z.unknown()).optional();
const corpusSchema = z.object({
  organizations: list,
  licenses: list,
  models: z.array(z.unknown()),
  providers: list,
  benchmarks: list,
  model_benchmarks: list,
});
const parts = Object.keys(corpusSchema.shape) as (keyof typeof corpusSchema.shape)[];

const organizationSchema = z.object({
  organization_id: z.string().min(1),
  name: z.string().trim().min(1),
  website: z.string().optional(),
  country: z.string().nullish(),
});
const licenseSchema = z.object({ license_id: z.string().min(1), name: z.string().nullish() });

/** Keys of every record that say when and by whom the corpus was edited, or describe in prose. */
const editorialKeys = ['created_at', 'updated_at', 'description'];

/**
 * LLM-Stats: organizations, licences, models, routes with prices in whole cents, benchmarks and their results, in one
 * file. Models are named `organization/model`. Scores are brought to one scale a benchmark (see llm-stats-scale.ts), and
 * remarks on the method make variants of their own (see test-method.ts).
 */
export const llmStats: Adapter = { source: seededSource('llm-stats'), read };

function read(file: InputFile): AdapterOutput {
  const json = parseJson(file);
  const { data: corpus } = corpusSchema.safeParse(json);
  if (!corpus) {
    throw new InputError(`${file.name} is not the corpus of LLM-Stats: an object of the lists ${parts.join(', ')}`);
  }
  const collected = collect('llm-stats');
  const { organizations = [], licenses = [], models, providers = [], benchmarks = [], model_benchmarks = [] } = corpus;
  for (const part of parts) {
    if (!corpus[part]) collected.report('INVALID_RECORD', file.name, part, `the list "${part}" is missing`);
  }
  collected.unknownKeys(json as object, new Set(parts), file.name);
  readOrganizations(collected, organizations);
  readLicenses(collected, licenses);
  const known = readModels(collected, models);
  readProviders(collected, providers);
  readResults(collected, { benchmarks, model_benchmarks }, known);
  return collected;
}

function readOrganizations({ check, unknownKeys, take }: Collected, organizations: readonly unknown[]): void {
  const known = new Set([...Object.keys(organizationSchema.shape), ...editorialKeys]);
  for (const [index, one] of organizations.entries()) {
    const record = `organizations ${(one as { organization_id?: unknown } | null)?.organization_id ?? index}`;
    const read = check(organizationSchema, one, record);
    if (!read) continue;
    unknownKeys(one as object, known, record);
    const slug = developerOf(read.organization_id);
    if (!slug) continue;
    const { name, website, country } = read;
    take('organization', { slug, name, website: website || undefined, country: country || undefined }, record);
  }
}

function readLicenses({ check, unknownKeys, take, report }: Collected, licenses: readonly unknown[]): void {
  const known = new Set([...Object.keys(licenseSchema.shape), 'allow_commercial', ...editorialKeys]);
  for (const [index, one] of licenses.entries()) {
    const record = `licenses ${(one as { license_id?: unknown } | null)?.license_id ?? index}`;
    const read = check(licenseSchema, one, record);
    if (!read) continue;
    unknownKeys(one as object, known, record);
    const license = entryOf(licenseTable, read.license_id);
    if (license === undefined) report('UNMAPPED', record, 'license_id', 'a licence that stands in no table', 'error');
    else if (license) take('license', license, record);
  }
}
