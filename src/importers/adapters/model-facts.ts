import { kindOfName } from '../../decisions/text-work.ts';
import { modality } from '../claim-fields.ts';
import type { ClaimsInput } from '../claims.ts';

type ModelFacts = NonNullable<ClaimsInput<'route'>['modelFacts']>;

/** Of these sources write "text" for what comes out, which is vectors, an order or a verdict. */
const misnamed = new Set(['EMBEDDING', 'RERANK', 'MODERATION']);

/** What a source says of the model behind a route, modalities in one order; undefined when it says nothing. */
export function modelFacts(wireId: string, said: ModelFacts): ModelFacts | undefined {
  const kind = said.specialization ?? kindOfName(wireId) ?? '';
  const inputs = modality.options.filter((one) => said.inputModalities?.includes(one));
  const outputs = modality.options.filter(
    (one) => said.outputModalities?.includes(one) && !(one === 'TEXT' && misnamed.has(kind)),
  );
  const facts: ModelFacts = {
    ...(said.specialization ? { specialization: said.specialization } : {}),
    ...(inputs.length > 0 ? { inputModalities: inputs } : {}),
    ...(outputs.length > 0 ? { outputModalities: outputs } : {}),
  };
  return Object.keys(facts).length === 0 ? undefined : facts;
}
