import type { ClaimsInput } from '../../claims.ts';
import { modelFacts } from '../model-facts.ts';
import type { LitellmEntry } from './litellm-keys.ts';

type ModelFacts = NonNullable<ClaimsInput<'route'>['modelFacts']>;
type Modality = NonNullable<ModelFacts['inputModalities']>[number];

/** What a model of a mode is made for, and what goes in and comes out where the entry lists nothing. Other modes write text and more. */
const modes: Readonly<Record<string, ModelFacts>> = {
  embedding: { specialization: 'EMBEDDING', outputModalities: ['EMBEDDING'] },
  rerank: { specialization: 'RERANK', inputModalities: ['TEXT'] },
  moderation: { specialization: 'MODERATION' },
  ocr: { specialization: 'OCR', outputModalities: ['TEXT'] },
  realtime: { specialization: 'REALTIME' },
  audio_transcription: { specialization: 'SPEECH_TO_TEXT', inputModalities: ['AUDIO'], outputModalities: ['TEXT'] },
  audio_speech: { specialization: 'TEXT_TO_SPEECH', inputModalities: ['TEXT'], outputModalities: ['AUDIO'] },
  image_generation: { specialization: 'IMAGE', outputModalities: ['IMAGE'] },
  image_edit: { specialization: 'IMAGE', outputModalities: ['IMAGE'] },
  video_generation: { specialization: 'VIDEO', outputModalities: ['VIDEO'] },
};
/** Code is text. */
const words: Readonly<Record<string, Modality>> = {
  text: 'TEXT',
  code: 'TEXT',
  image: 'IMAGE',
  audio: 'AUDIO',
  video: 'VIDEO',
  pdf: 'PDF',
};

/** What an entry says of the model behind its route. */
export function readModelFacts(entry: LitellmEntry, wireId: string): ModelFacts | undefined {
  const byMode = Object.hasOwn(modes, String(entry.mode)) ? modes[String(entry.mode)] : undefined;
  return modelFacts(wireId, {
    ...byMode,
    inputModalities: listed(entry.supported_modalities) ?? byMode?.inputModalities,
    outputModalities: listed(entry.supported_output_modalities) ?? byMode?.outputModalities,
  });
}

function listed(value: unknown): Modality[] | undefined {
  if (!Array.isArray(value) || value.length === 0 || !value.every((one) => Object.hasOwn(words, String(one))))
    return undefined;
  return [...new Set(value.map((one) => words[String(one)] as Modality))];
}
