import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestCatalog, type TestCatalog } from '../setup/catalog.ts';

let catalog: TestCatalog;
beforeAll(async () => {
  catalog = await openTestCatalog();
});
afterAll(() => catalog[Symbol.asyncDispose]());

interface Line {
  text: string;
  useCase: { slug: string } | null;
  reasons: string[];
}

interface Model {
  slug: string;
  lifecycle: { status: string };
  headline: string;
  about: string;
  faqs: { question: string; answer: string; facts: string[] }[];
  guidance: { verdict: string; useFor: Line[]; avoidFor: Line[] };
  useCaseFits: { useCase: { slug: string }; grade: string | null; blockedBy: string[]; reasons: string[] }[];
}

async function everyModel(fields: string): Promise<Model[]> {
  const models: Model[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await catalog.query(
      `query ($after: String) { models(first: 100, after: $after) { nodes { slug ${fields} } pageInfo { hasNextPage endCursor } } }`,
      { after },
    );
    expect(errors).toBeUndefined();
    models.push(...data.models.nodes);
    after = data.models.pageInfo.hasNextPage ? data.models.pageInfo.endCursor : null;
  } while (after);
  return models;
}

test('over the whole catalog nothing stands on both sides, and no line contradicts a fit', async () => {
  const line = '{ text useCase { slug } reasons }';
  const models = await everyModel(
    `lifecycle { status } guidance { verdict useFor ${line} avoidFor ${line} } useCaseFits { useCase { slug } grade blockedBy reasons }`,
  );
  expect(models.length).toBeGreaterThan(800);
  let lines = 0;
  for (const { slug, lifecycle, guidance, useCaseFits } of models) {
    const fits = new Map(useCaseFits.map((fit) => [fit.useCase.slug, fit]));
    const [use, avoid] = [guidance.useFor, guidance.avoidFor].map((side) =>
      side.flatMap(({ useCase }) => useCase?.slug ?? []),
    );
    expect([slug, use?.filter((one) => avoid?.includes(one))]).toEqual([slug, []]);
    if (lifecycle.status === 'RETIRED') expect([slug, guidance.useFor]).toEqual([slug, []]);
    for (const { useCase, reasons } of guidance.useFor) {
      if (!useCase) continue;
      expect(fits.get(useCase.slug)).toMatchObject({ blockedBy: [], reasons });
    }
    for (const { useCase, reasons } of guidance.avoidFor) {
      if (!useCase) continue;
      const fit = fits.get(useCase.slug);
      expect(['A', 'B', 'C', 'D']).not.toContain(fit?.grade);
      expect(reasons).toEqual(fit?.blockedBy.length ? fit.blockedBy : fit?.reasons);
      expect(fit?.grade === 'E' || fit?.blockedBy.length).toBeTruthy();
    }
    lines += guidance.useFor.length + guidance.avoidFor.length;
  }
  expect(lines).toBeGreaterThan(200);
});

test('over the whole catalog every sentence is one, and every question is answered', async () => {
  for (const { slug, headline, about, faqs } of await everyModel('headline about faqs { question answer facts }')) {
    expect([slug, faqs.length]).toEqual([slug, 6]);
    for (const text of [headline, about, ...faqs.flatMap(({ question, answer }) => [question, answer])]) {
      expect(text).not.toMatch(/null|undefined|NaN| {2}|\.\.$/);
      expect(text).toMatch(/[.?]$/);
    }
  }
});

test('sentences say the numbers that the fields show', async () => {
  const { data } = await catalog.query(`{ model(by: { slug: "gpt-4o-mini" }) {
    headline about contextWindow maxOutputTokens releasedOn faqs { answer facts }
    cheapestRoute { route { provider { name } rateCard { input { amount } output { amount } cacheRead { amount } } } } } }`);
  const { headline, about, releasedOn, faqs, cheapestRoute } = data.model;
  const { input, output, cacheRead } = cheapestRoute.route.rateCard;
  expect(headline).toContain('128k tokens of context');
  expect(headline).toContain(`$${input.amount} input and $${output.amount} output`);
  expect(about).toContain(`released ${releasedOn}`);
  expect(about).toContain('16,384');
  const price = faqs.find(({ facts }: { facts: string[] }) => facts.includes('cheapestRoute')).answer;
  for (const part of [input.amount, output.amount, cacheRead.amount, cheapestRoute.route.provider.name]) {
    expect(price).toContain(part);
  }
});
