import { z } from 'zod';
import type { SourceInput } from '../../claims.ts';
import { type Adapter, collect, InputError, type InputFile, parseJson } from '../adapter.ts';
import { fieldsOf } from '../fields.ts';
import { namedBenchmarks } from '../named-benchmarks.ts';
import { organizationOf } from '../organizations.ts';
import { type Aliases, type PublishedModel, publishedModel, takeEntry } from './openrouter-models.ts';

const source: SourceInput = {
  slug: 'openrouter-api',
  name: 'OpenRouter API',
  url: 'https://openrouter.ai/api/v1/models',
  precedence: 40,
  ownProvider: 'openrouter',
  refreshHours: 24,
};

const list = z.looseObject({ data: z.array(z.unknown()).min(1) });
const aliasTarget = z.looseObject({ slug: z.string().trim().min(1) });

/** OpenRouter's list of models, as `GET /api/v1/models` answers: each entry is a route of the provider `openrouter`. */
export const openrouter: Adapter = {
  source,
  url: 'https://openrouter.ai/api/v1/models',
  read(file) {
    const data = readFile(file);
    const collected = collect(source.slug);
    const organization = organizationOf('openrouter');
    collected.take('organization', organization, 'openrouter');
    collected.take(
      'provider',
      {
        slug: 'openrouter',
        name: 'OpenRouter',
        kind: 'AGGREGATOR',
        organization: organization.slug,
        website: 'https://openrouter.ai',
        docs: 'https://openrouter.ai/models',
      },
      'openrouter',
    );
    const entries = data.flatMap((one, index) => collected.check(publishedModel, one, `data/${index}`) ?? []);
    const aliases = aliasesOf(entries);
    const benchmarks = namedBenchmarks(collected);
    for (const entry of entries) takeEntry(collected, benchmarks, aliases, entry);
    benchmarks.take();
    for (const { id, alias_target } of entries) {
      const target = fieldsOf(collected, id).read('alias_target', aliasTarget, alias_target)?.slug;
      if (target !== undefined && !aliases.isModel(target)) {
        collected.report('UNKNOWN_REFERENCE', id, 'alias_target', `no entry of the list is ${JSON.stringify(target)}`);
      }
    }
    return collected;
  },
};

function readFile(file: InputFile): unknown[] {
  const read = list.safeParse(parseJson(file));
  if (read.success) return read.data.data;
  throw new InputError(
    `${file.name} is not a list of OpenRouter's models: it holds no object {data: […]} with entries`,
  );
}

function aliasesOf(entries: readonly PublishedModel[]): Aliases {
  const ids = new Set(entries.map(({ id }) => id));
  const target = (entry: PublishedModel) => aliasTarget.safeParse(entry.alias_target).data?.slug;
  const isRouter = ({ architecture }: PublishedModel) =>
    z.looseObject({ tokenizer: z.literal('Router') }).safeParse(architecture).success;
  const isTwin = (id: string) => id.includes(':') && ids.has(id.slice(0, id.lastIndexOf(':')));
  const models = new Set(
    entries
      .filter(
        (entry) => !entry.id.startsWith('~') && target(entry) === undefined && !isRouter(entry) && !isTwin(entry.id),
      )
      .map(({ id }) => id),
  );
  const names = new Map<string, string[]>();
  const add = (id: string, name: string) => names.set(id, [...(names.get(id) ?? []), name]);
  for (const entry of entries) {
    const { canonical_slug: dated, id } = entry;
    if (models.has(id) && typeof dated === 'string' && dated.trim() !== '' && !ids.has(dated)) add(id, dated);
  }
  const targets = new Map(entries.map((entry) => [entry.id, target(entry)]));
  return { of: (id) => names.get(id), target: (id) => targets.get(id), isModel: (id) => models.has(id) };
}
