import { drawnNames } from './identity-sample-drawn.ts';
import { hardNames } from './identity-sample-hard.ts';

/** A name at a provider, and the slug of the model of the starting catalog that it means; null for none of them. */
export interface SampledName {
  provider: string;
  wireId: string;
  slug: string | null;
}

/**
 * Names by what they mean, judged by hand and not by the rules: a line is a slug, then the providers and wire ids that
 * mean it. A dash stands for names that mean no model of the starting catalog, or not one alone. A name that says in
 * which precision, how fast or by whom a model is served means that model; one that names another size, a reasoning or
 * a speed variant, a fine-tune or another dated snapshot does not.
 */
export const identitySample: readonly SampledName[] = `${drawnNames}${hardNames}`
  .split('\n')
  .filter((line) => line !== '')
  .flatMap((line) => {
    const [slug = '', names = ''] = line.split(/: (.*)/);
    return names.split(' | ').map((name) => {
      const [provider = '', wireId = ''] = name.split(' ');
      return { provider, wireId, slug: slug === '-' ? null : slug };
    });
  });
