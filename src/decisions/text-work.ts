import type { Workload } from './workload.ts';

/** What tells whether a model works on text. Null is not known. */
export interface TextFacts {
  slug: string;
  specialization: string | null;
  input_modalities: readonly string[] | null;
  output_modalities: readonly string[] | null;
}

/** Whether text goes into a model, and whether text comes out of it; null is not known. */
export interface TextWork {
  takes: boolean | null;
  gives: boolean | null;
}

/**
 * Words by which names tell a kind of model. Read only where no source says what a model is made for: most names of
 * these kinds carry one, and sources write "text" for whatever comes out of them.
 */
const kindWords: readonly (readonly [kind: string, words: string])[] = [
  ['EMBEDDING', 'embed[a-z]*|[a-z]*embed|bge|e5|gte|voyage'],
  ['RERANK', 'rerank|reranker'],
  ['MODERATION', 'guard|guardian|moderation|shieldgemma'],
  ['SPEECH_TO_TEXT', 'whisper|transcribe|transcription|asr|stt'],
  ['TEXT_TO_SPEECH', 'tts'],
  ['OCR', '[a-z]*ocr'],
];
// A reranker of an embedding's line ("bge-reranker") is a reranker.
const kindPatterns = kindWords
  .toReversed()
  .map(([kind, words]) => [kind, new RegExp(`(?:^|[^a-z0-9])(?:${words})(?:[^a-z0-9]|$)`)] as const);

/** The kind of model that a name tells; null when it tells none. */
export function kindOfName(name: string): string | null {
  const lower = name.toLowerCase();
  return kindPatterns.find(([, pattern]) => pattern.test(lower))?.[0] ?? null;
}

const answersWithoutText = ['EMBEDDING', 'RERANK', 'MODERATION'];
const worksOnOtherThanText = ['SPEECH_TO_TEXT', 'OCR'];
const makesOtherThanText = ['TEXT_TO_SPEECH', 'IMAGE', 'VIDEO'];

/**
 * Whether a model takes and gives text. What it is made for decides first: vectors, orders and verdicts are no text,
 * whatever a source lists, and what transcribes or reads scans works on no text. Then what is listed to go in and come
 * out; then what it is made for again, where nothing is listed. Otherwise it is not known. The columns `takes_text` and
 * `gives_text` of a model hold the same.
 */
export function textWork({ slug, specialization, input_modalities, output_modalities }: TextFacts): TextWork {
  const kind = specialization ?? kindOfName(slug) ?? '';
  const [vectors, scans, media] = [answersWithoutText, worksOnOtherThanText, makesOtherThanText].map((kinds) =>
    kinds.includes(kind),
  );
  return {
    takes: scans ? false : (input_modalities?.includes('TEXT') ?? (vectors || media ? true : null)),
    gives: vectors ? false : (output_modalities?.includes('TEXT') ?? (media ? false : scans ? true : null)),
  };
}

/**
 * Why a model cannot answer a workload of tokens: it is known to take no text, and tokens of prompt are asked, or to
 * give none, and tokens of answer are. Null when it may. Without a workload both are asked, as by a blended price.
 */
export function whyNotText(model: TextFacts, workload: Workload | null): string | null {
  const { takes, gives } = textWork(model);
  if (takes === false && (workload === null || (workload.inputTokens ?? 0) > 0)) return 'It does not work on text.';
  if (gives === false && (workload === null || (workload.outputTokens ?? 0) > 0)) return 'It does not answer in text.';
  return null;
}
