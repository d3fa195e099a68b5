import type { Reader } from '../../database/reader.ts';
import { bestOf, type FrontierPoint, frontier } from '../../decisions/frontier.ts';
import { cheapestRoute } from '../../decisions/price-ladder.ts';
import { isStorable } from '../../decisions/storable.ts';
import { whyNotText } from '../../decisions/text-work.ts';
import type { Workload } from '../../decisions/workload.ts';
import type { VariantRow } from '../benchmark/benchmark.sql.ts';
import { BenchmarkVariant } from '../benchmark/variant.ts';
import { builder } from '../builder.ts';
import { checkedWorkload, WorkloadInput } from '../cost/workload-input.ts';
import { badUserInput } from '../errors.ts';
import type { ModelRow } from '../model/model.sql.ts';
import { ModelRef } from '../model/model-ref.ts';
import type { ModelFilter } from '../model/model-where.sql.ts';
import { ModelWhere } from '../model/model-where.ts';
import { checkNames, namesIn } from '../names/known-slugs.ts';
import { variantNamed } from '../result/result-on.sql.ts';
import { pricedRoutes } from '../route/ladder.ts';
import { type UseCaseRow, useCaseBySlug } from '../use-case/use-case.sql.ts';
import { UseCaseRef } from '../use-case/use-case-ref.ts';
import { candidatesForUseCase, candidatesOnVariant } from './frontier.sql.ts';

/** So many models at most stand on a frontier, the best ones. */
const mostCandidates = 300;

interface Candidate {
  id: string;
  model: ModelRow;
  quality: number;
  cost: string | null;
}

interface Frontier {
  points: FrontierPoint<Candidate>[];
  unpriced: ModelRow[];
  costBasis: string;
  variant: VariantRow | null;
  useCase: UseCaseRow | null;
  truncated: boolean;
}

const FrontierPointRef = builder.objectRef<FrontierPoint<Candidate>>('FrontierPoint').implement({
  description: 'A model between what it costs and how good it is.',
  fields: (t) => ({
    model: t.field({
      type: ModelRef,
      nullable: false,
      description: 'The model.',
      resolve: ({ candidate }) => candidate.model,
    }),
    cost: t.field({
      type: 'Decimal',
      nullable: false,
      description: 'What it costs on its cheapest route, USD; `costBasis` says of what.',
      resolve: ({ candidate }) => candidate.cost as string,
    }),
    quality: t.float({
      nullable: false,
      description: "Its score on the variant, in the benchmark's unit, or its quality for the use case, 0 to 100.",
      resolve: ({ candidate }) => candidate.quality,
    }),
    onFrontier: t.exposeBoolean('onFrontier', {
      nullable: false,
      description: 'Whether no other model costs no more and is no worse, and is cheaper or better.',
    }),
    dominatedBy: t.field({
      type: ModelRef,
      description: 'The best model that costs no more than this one; null for a point on the frontier.',
      resolve: ({ dominatedBy }) => dominatedBy?.model ?? null,
    }),
  }),
});

const FrontierRef = builder.objectRef<Frontier>('Frontier').implement({
  description: 'Models between what they cost and how good they are, and which of them are worth it.',
  fields: (t) => ({
    points: t.field({
      type: [FrontierPointRef],
      nullable: { list: false, items: false },
      description: 'A point for each model with a known cost, the cheapest first.',
      resolve: ({ points }) => points,
    }),
    unpriced: t.field({
      type: [ModelRef],
      nullable: { list: false, items: false },
      description:
        'Models with a quality whose cost is not known, the best first: they may or may not be worth it. So are, with a variant, those that are known not to work on text and to answer in it.',
      resolve: ({ unpriced }) => unpriced,
    }),
    costBasis: t.exposeString('costBasis', { nullable: false, description: 'What the cost is the cost of.' }),
    variant: t.field({
      type: BenchmarkVariant,
      description: 'The variant whose scores are the quality; null when a use case is asked for.',
      resolve: ({ variant }) => variant,
    }),
    useCase: t.field({
      type: UseCaseRef,
      description: 'The use case whose fits are the quality; null when a variant is asked for.',
      resolve: ({ useCase }) => useCase,
    }),
    truncated: t.exposeBoolean('truncated', {
      nullable: false,
      description: `Whether there are more than ${mostCandidates} models: then the best ones are taken, and all that is said of them holds among all.`,
    }),
  }),
});

interface Quality {
  variant?: string | null;
  useCase?: string | null;
}

const QualityInput = builder.inputRef<Quality>('QualityInput').implement({
  isOneOf: true,
  description: 'What counts as quality: exactly one of the fields.',
  fields: (t) => ({
    variant: t.string({ description: 'The scores on this benchmark variant, by slug.' }),
    useCase: t.string({ description: 'The quality of the fits of this use case, by slug.' }),
  }),
});

interface Question {
  quality: Quality;
  workload: Workload | null | undefined;
  where: ModelFilter | null | undefined;
}

async function frontierOf(reader: Reader, { quality, workload: given, where }: Question): Promise<Frontier> {
  const workload = given ? checkedWorkload(given) : null;
  await checkNames(reader, namesIn(where, 'where'));
  const variant = quality.variant == null ? null : await variantNamed(reader, quality.variant);
  const useCase = variant ? null : await useCaseNamed(reader, quality.useCase as string);
  const question = { where, limit: mostCandidates + 1 };
  const rows = variant
    ? await candidatesOnVariant(reader, variant.id, question)
    : await candidatesForUseCase(reader, (useCase as UseCaseRow).id, question);
  const kept = bestOf(
    rows.map((row) => ({ ...row, id: row.model.id })),
    mostCandidates,
  );
  const candidates = await Promise.all(kept.map((one) => costed(reader, one, workload, useCase)));
  return {
    points: frontier(candidates, variant?.benchmark.higher_is_better ?? true),
    unpriced: candidates.filter(({ cost }) => cost === null).map(({ model }) => model),
    costBasis: costBasis(workload, variant),
    variant,
    useCase,
    truncated: rows.length > mostCandidates,
  };
}

/** The cost of a use case is that of its fits, which hang on what the use case asks for; tokens else are those of text. */
async function costed(
  reader: Reader,
  candidate: Candidate,
  workload: Workload | null,
  useCase: UseCaseRow | null,
): Promise<Candidate> {
  if (useCase === null && whyNotText(candidate.model, workload) !== null) return { ...candidate, cost: null };
  if (workload === null) return candidate;
  const cheapest = cheapestRoute(await pricedRoutes(reader, candidate.model), workload);
  return { ...candidate, cost: cheapest?.blendedPrice ?? null };
}

function costBasis(workload: Workload | null, variant: VariantRow | null): string {
  if (workload) return 'The cost of the workload, USD.';
  return variant
    ? 'A million tokens, three parts input to one part output, standard mode, USD.'
    : "One request of the use case's workload, USD.";
}

async function useCaseNamed(reader: Reader, slug: string): Promise<UseCaseRow> {
  const useCase = isStorable(slug) ? await reader.load(useCaseBySlug, slug) : null;
  if (useCase) return useCase;
  throw badUserInput(`There is no use case "${slug}". They are listed at Query.useCases { slug }.`, {
    argument: 'quality.useCase',
  });
}

builder.queryField('frontier', (t) =>
  t.field({
    type: FrontierRef,
    nullable: false,
    description:
      'Which models are worth their cost: those that no other beats in both cost and quality, and by which one each of the others is beaten. Compared are models with a result on the variant, or with a quality for the use case.',
    args: {
      quality: t.arg({ type: QualityInput, required: true, description: 'What counts as quality.' }),
      workload: t.arg({
        type: WorkloadInput,
        description:
          "What the cost is the cost of. When left out: a request of the use case's own workload, or, with a variant, a million tokens, three parts input to one part output.",
      }),
      where: t.arg({ type: ModelWhere, description: 'Which models; all when left out.' }),
    },
    resolve: (_root, question, { reader }) => frontierOf(reader, question as Question),
  }),
);
