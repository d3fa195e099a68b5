import { Big } from 'big.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

interface Fit {
  model: { slug: string };
  basis: string;
  grade: string | null;
  confidence: number;
  quality: number | null;
  cost: string | null;
  costRoute: { id: string } | null;
  qualityPerDollar: string | null;
  betterModels: number | null;
  relevantResults: number;
  results: { weight: number; result: { percentile: number; model: { slug: string } } }[];
  requirements: { state: string; text: string }[];
  reasons: string[];
  blockedBy: string[];
}

const fitFields = `model { slug } basis grade confidence quality cost costRoute { id } qualityPerDollar betterModels relevantResults
  results { weight result { percentile model { slug } } } requirements { state text } reasons blockedBy`;

async function page(
  useCase: string,
  args: string,
): Promise<{ nodes: Fit[]; gradedModels: number; totalCount: number }> {
  const { data, errors } = await catalog.query(
    `{ useCase(by: { slug: "${useCase}" }) { gradedModels fits(${args}) { nodes { ${fitFields} } totalCount } } }`,
  );
  expect(errors).toBeUndefined();
  return { ...data.useCase.fits, gradedModels: data.useCase.gradedModels };
}

describe('the models for a use case', () => {
  test.each(['vision', 'coding', 'agentic-coding', 'reasoning', 'chat'])(
    '%s: a client can recompute every grade from what the answer shows',
    async (useCase) => {
      const { nodes, gradedModels } = await page(useCase, 'first: 100');
      const graded = nodes.filter(({ grade }) => grade !== null);
      expect(graded.length).toBeGreaterThan(2);
      expect(graded).toHaveLength(gradedModels);
      for (const fit of graded) {
        const weights = fit.results.reduce((sum, { weight }) => sum + weight, 0);
        const quality = fit.results.reduce((sum, { weight, result }) => sum + weight * result.percentile, 0) / weights;
        expect(Math.abs((fit.quality as number) - quality)).toBeLessThan(0.00501);
        expect(fit.results).toHaveLength(fit.relevantResults);
        for (const { result } of fit.results) expect(result.model).toEqual(fit.model);
        const ratio = new Big(fit.quality as number).div(fit.cost as string);
        expect(new Big(fit.qualityPerDollar as string).minus(ratio).abs().lte('0.00005')).toBe(true);
        const better = graded.filter((one) =>
          new Big(one.qualityPerDollar as string).gt(fit.qualityPerDollar as string),
        );
        expect(fit.betterModels).toBe(better.length);
        expect(fit.grade).toBe('ABCDE'[Math.floor((5 * better.length) / gradedModels)]);
        expect(fit.costRoute).not.toBeNull();
      }
    },
  );

  test('come graded first, most quality per dollar first, then the surest; none is blocked', async () => {
    const { nodes } = await page('vision', 'first: 100');
    const place = ({ qualityPerDollar, confidence }: Fit) => [Number(qualityPerDollar ?? -1), confidence] as const;
    for (const [index, fit] of nodes.entries()) {
      expect(fit.blockedBy).toEqual([]);
      const before = nodes[index - 1];
      if (!before) continue;
      const [[ratio, sure], [nextRatio, nextSure]] = [place(before), place(fit)];
      expect(ratio > nextRatio || (ratio === nextRatio && sure >= nextSure)).toBe(true);
    }
    expect(nodes.some(({ basis }) => basis === 'SIGNALS')).toBe(true);
  });

  test('page by page are the whole', async () => {
    const { nodes: whole, totalCount } = await page('vision', 'first: 100');
    expect(whole).toHaveLength(totalCount);
    const paged: string[] = [];
    let after: string | null = null;
    for (let turn = 0; turn < 50; turn++) {
      const { data } = await catalog.query(
        `query ($after: String) { useCase(by: { slug: "vision" }) { fits(first: 4, after: $after) {
          nodes { model { slug } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      paged.push(...data.useCase.fits.nodes.map(({ model }: Fit) => model.slug));
      after = data.useCase.fits.pageInfo.endCursor;
      if (!data.useCase.fits.pageInfo.hasNextPage) break;
    }
    expect(paged).toEqual(whole.map(({ model }) => model.slug));
  });

  test.each([
    ['grade: { in: [A, B] }', ({ grade }: Fit) => grade === 'A' || grade === 'B'],
    ['basis: { eq: SIGNALS }', ({ basis }: Fit) => basis === 'SIGNALS'],
    ['quality: { gte: 60 }', ({ quality }: Fit) => quality !== null && quality >= 60],
    ['confidence: { lte: 0.1 }', ({ confidence }: Fit) => confidence <= 0.1],
    ['model: { slug: { in: ["o3", "gpt-4o-mini"] } }', ({ model }: Fit) => ['o3', 'gpt-4o-mini'].includes(model.slug)],
  ])('can be narrowed by %s', async (where, matches) => {
    const { nodes: all } = await page('vision', 'first: 100');
    const { nodes, totalCount } = await page('vision', `first: 100, where: { ${where} }`);
    expect(nodes.length).toBeGreaterThan(0);
    expect(nodes).toEqual(all.filter(matches));
    expect(totalCount).toBe(nodes.length);
  });

  test('unknown is not no: one of which a requirement is not known stands there, with less confidence, and is told so', async () => {
    const { nodes } = await page('bulk', 'first: 100');
    const unsure = nodes.filter(({ requirements }) => requirements.some(({ state }) => state === 'UNKNOWN'));
    expect(unsure.length).toBeGreaterThan(0);
    for (const fit of unsure) {
      expect(fit.blockedBy).toEqual([]);
      expect(fit.reasons.join(' ')).toMatch(/Not known: .*That is not held against it\./);
    }
    const sure = nodes.filter(
      ({ basis, requirements }) => basis === 'SIGNALS' && requirements.every(({ state }) => state === 'YES'),
    );
    const signals = unsure.filter(({ basis }) => basis === 'SIGNALS');
    expect(Math.max(...signals.map(({ confidence }) => confidence))).toBeLessThan(sure[0]?.confidence as number);
  });
});

describe('the use cases of a model', () => {
  const document = `query ($slug: String!) { model(by: { slug: $slug }) { useCaseFits { useCase { slug } ${fitFields} } } }`;

  test('are the same fits as from the other side, with those that are blocked at the end', async () => {
    const { data } = await catalog.query(document, { slug: 'gpt-4o-mini' });
    const fits: (Fit & { useCase: { slug: string } })[] = data.model.useCaseFits;
    expect(fits.length).toBe(18);
    const blocked = fits.map(({ blockedBy }) => blockedBy.length > 0);
    expect(blocked).toEqual(blocked.toSorted());
    for (const { useCase, ...fit } of fits.slice(0, 6)) {
      const { nodes } = await page(useCase.slug, 'where: { model: { slug: { eq: "gpt-4o-mini" } } }');
      expect(nodes).toEqual([fit]);
    }
  });

  test('show what stands against it', async () => {
    const { data } = await catalog.query(document, { slug: 'gpt-4o-mini' });
    const voice = data.model.useCaseFits.find((fit: { useCase: { slug: string } }) => fit.useCase.slug === 'voice');
    expect(voice).toMatchObject({ basis: 'SIGNALS', grade: null, blockedBy: ['Does not take audio.'] });
  });

  test('are none where nothing is known', async () => {
    const { data } = await catalog.query(
      '{ models(first: 5, where: { identity: { eq: DERIVED } }) { nodes { capabilities { vision } useCaseFits { grade } guidance { verdict } } } }',
    );
    for (const { useCaseFits, guidance } of data.models.nodes) {
      expect(useCaseFits).toEqual([]);
      expect(guidance.verdict).toMatch(/^Too little is known of /);
    }
  });
});

describe('bad input', () => {
  test.each([
    ['fits(first: 0) { totalCount }', /first must be between 1 and 100; got 0/],
    ['fits(after: "x") { totalCount }', /after is not a cursor/],
    ['fits(where: { model: { score: { variant: "nope" } } }) { totalCount }', /no benchmark variant "nope"/],
  ])('%s', async (field, message) => {
    const { errors } = await catalog.query(`{ useCase(by: { slug: "vision" }) { ${field} } }`);
    expect(errors?.[0].extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0].message).toMatch(message);
  });
});
