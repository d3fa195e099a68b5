/** What GraphiQL opens with, a tab each. */
export const examples: readonly string[] = [
  `# Welcome to Modelgraph. Run this with the button above, or Ctrl-Enter; the other tabs hold more examples.
# Where is a model served, and for how much? Null means "not known".
query PriceLadder {
  model(by: { slug: "gpt-4o-mini" }) {
    slug
    name
    contextWindow
    cheapestRoute { blendedPrice basis route { provider { name } } }
    routes(first: 10) {
      totalCount
      nodes {
        provider { name }
        region
        pricing
        rateCard { validFrom terms currency input { amount } output { amount } cacheRead { amount } source { name } }
      }
    }
  }
}
`,
  `# Which models do what I need, the best on a benchmark first? Scores are compared within one variant only.
query FindModels {
  models(
    where: { capabilities: { all: [TOOL_CALLING, VISION] }, contextWindow: { gte: 200000 }, status: { in: [ACTIVE, PREVIEW] } }
    orderBy: [{ field: SCORE, direction: DESC, variant: "gpqa-diamond" }]
    first: 20
  ) {
    totalCount
    nodes {
      slug
      developer { name }
      result(variant: "gpqa-diamond") { score reporting reportedBy }
      cheapestRoute { blendedPrice }
    }
  }
}
`,
  `# Models side by side: what wins, what cannot be ranked, and what a workload costs on each.
query CompareModels {
  compareModels(
    models: [{ slug: "gpt-4o-mini" }, { slug: "claude-haiku-4-5" }, { slug: "gemini-2.5-flash" }]
    workload: { inputTokens: 12000, outputTokens: 700, requests: 1000 }
  ) {
    summary
    rows { group label comparable note winners { slug } cells { model { slug } display } }
  }
}
`,
  `# Where does my workload cost least, over all models that can do what I need? Each line says why it is billed so.
query CheapestRoutes {
  cheapestRoutes(
    workload: { inputTokens: 12000, cachedInputTokens: 8000, outputTokens: 700, requests: 1000 }
    where: { capabilities: [TOOL_CALLING, VISION], minContext: 200000 }
    first: 5
  ) {
    place
    route { wireId provider { name } model { slug } }
    cost { total currency lines { meter quantity unitPrice amount reason } }
  }
}
`,
  `# What would break if requests for one model went to another?
query MigrationCheck {
  migrationCheck(from: { slug: "gpt-4o" }, to: { slug: "gpt-4.1" }) {
    verdict
    differences { severity text }
    cost { from to ratio basis }
    scores { variant { slug } difference better }
  }
}
`,
  `# Models side by side: limits, prices, results.
query Compare {
  models(where: { slug: { in: ["gpt-4o-mini", "claude-haiku-4-5", "gemini-2.5-flash"] } }) {
    nodes {
      slug
      contextWindow
      maxOutputTokens
      capabilities { vision toolCalling structuredOutputs reasoning promptCaching }
      cheapestRoute { blendedPrice route { provider { name } } }
      benchmarkResults(first: 50) { nodes { variant { slug } score reporting } }
    }
  }
}
`,
  `# What did a route cost on a day, what does it cost now, and how did it get there?
query PriceHistory {
  route(by: { key: { provider: "openai", wireId: "o3" } }) {
    then: rateCard(asOf: "2025-06-01") { input { amount } output { amount } }
    now: rateCard { validFrom input { amount } output { amount } }
    priceHistory(first: 10) { nodes { validFrom validUntil terms input { amount } output { amount } source { name } } }
  }
}
`,
  `# A family: how far it reaches, what its models can do, and what has been retired.
query Family {
  family(by: { slug: "gpt-4o" }) {
    name
    releasedFrom
    releasedUntil
    lowestInputPrice { amount unit currency }
    capabilityCounts { capability yes no unknown }
    timeline { releasedOn current retired models { slug lifecycle { status retiresOn replacements { model { slug } } } } }
  }
}
`,
  `# What is in the catalog, and where is it from?
query Sources {
  catalog {
    revision
    day
    counts { models routes rateCards results gateways }
    sources { name license attribution precedence }
  }
}
`,
];
