import { z } from 'zod';
import { quantizationOf } from '../../../decisions/wire-id.ts';
import type { ClaimsInput } from '../../claims.ts';
import type { Collected } from '../adapter.ts';
import { type Fields, fieldsOf, support } from '../fields.ts';
import { modelFacts } from '../model-facts.ts';
import { readCosts } from './models-dev-costs.ts';
import { type PublishedModel, readAbilities, readModalities, statuses, statusWord } from './models-dev-models.ts';
import type { ProviderEntry } from './models-dev-providers.ts';

type ReasoningOption = NonNullable<ClaimsInput<'route'>['reasoningOptions']>[number];

/**
 * Keys of a route. What they say of the model (family, dates, openness) belongs to the canonical models; `provider`
 * and `interleaved` tell a client library how to call it.
 */
const knownKeys = new Set([
  ...['id', 'name', 'family', 'release_date', 'last_updated', 'knowledge', 'attachment', 'reasoning', 'temperature'],
  ...['reasoning_options', 'interleaved', 'tool_call', 'structured_output', 'open_weights', 'limit', 'modalities'],
  ...['status', 'experimental', 'provider', 'cost'],
]);

const object = z.record(z.string(), z.unknown());

/** Takes one route of a provider, and its rate card where it states prices. */
export function takeRoute(
  collected: Collected,
  from: { provider: ProviderEntry; providerId: string },
  wireId: string,
  model: PublishedModel,
): void {
  const { slug, region, kind, selfHosted, billsIn } = from.provider;
  const record = `${from.providerId}/${wireId}`;
  const fields = fieldsOf(collected, record);
  collected.unknownKeys(model, knownKeys, record);
  const route = { provider: slug, wireId, region };
  const limit = fields.read('limit', object, model.limit) ?? {};
  const experimental = fields.read('experimental', object, model.experimental) ?? {};
  collected.unknownKeys(experimental, new Set(['modes']), record, 'experimental');
  const abilities = readAbilities(fields, model);
  const card = readCosts(fields, model.cost, experimental.modes, {
    provider: slug,
    wireId,
    reasons: abilities.REASONING === true,
    converted: billsIn !== undefined,
  });
  const { inputModalities, outputModalities, vision, audio } = readModalities(fields, model);
  const priced = (meter: 'CACHE_READ' | 'INPUT_AUDIO') => card?.lines.some((line) => line.meter === meter) || undefined;
  const status = fields.read('status', statusWord, model.status);
  collected.take(
    'route',
    {
      ...route,
      modelName: model.name,
      modelFacts: modelFacts(wireId, { inputModalities, outputModalities }),
      accessType: selfHosted
        ? 'SELF_HOSTED'
        : kind === 'SUBSCRIPTION'
          ? 'SUBSCRIPTION'
          : card && card.terms !== 'UNKNOWN'
            ? 'SERVERLESS'
            : 'UNKNOWN',
      status: status && statuses[status],
      contextWindow: fields.tokens('limit.context', limit.context),
      maxInputTokens: fields.tokens('limit.input', limit.input),
      maxOutputTokens: fields.tokens('limit.output', limit.output),
      quantization: quantizationOf(wireId) ?? undefined,
      ...support({
        VISION: vision,
        // A price of audio input beside a list without audio: the source contradicts itself.
        AUDIO_INPUT: audio === false && priced('INPUT_AUDIO') ? undefined : audio,
        PROMPT_CACHING: priced('CACHE_READ'),
        ...abilities,
      }),
      reasoningOptions: readReasoning(fields, model.reasoning_options),
    },
    record,
  );
  if (card) collected.take('rate-card', { ...route, ...card }, record);
}

const option = z.looseObject({ type: z.string() });
const list = z.array(z.unknown());
const someList = list.min(1);
const budget = z.int().nonnegative();

function readReasoning(fields: Fields, value: unknown): ReasoningOption[] | undefined {
  const options = fields.read('reasoning_options', list, value)?.flatMap((entry, index) => {
    const path = `reasoning_options.${index}`;
    const read = fields.read(path, option, entry);
    return (read && readOption(fields, path, read)) ?? [];
  });
  return options && options.length > 0 ? options : undefined;
}

function readOption(fields: Fields, path: string, read: z.output<typeof option>): ReasoningOption | undefined {
  switch (read.type) {
    case 'toggle':
      return { kind: 'TOGGLE' };
    case 'effort': {
      const values = fields
        .read(`${path}.values`, someList, read.values)
        ?.flatMap((one, index) => fields.text(`${path}.values.${index}`, one) ?? []);
      return values && values.length > 0 ? { kind: 'EFFORT', values } : undefined;
    }
    case 'budget_tokens': {
      const bound = (key: 'min' | 'max') => {
        if (read[key] !== -1) return fields.read(`${path}.${key}`, budget, read[key]);
        fields.report('SENTINEL', `${path}.${key}`, '-1 stands for a budget that the model sets itself');
        return undefined;
      };
      return { kind: 'BUDGET_TOKENS', min: bound('min'), max: bound('max') };
    }
    default:
      fields.report('UNMAPPED', `${path}.type`, `no way to steer reasoning is known by ${JSON.stringify(read.type)}`);
      return undefined;
  }
}
