import type { SeedEntry } from '../../src/importers/claims.ts';

/** Licences of models and gateways. Conditions are a short reading, not legal advice. */
export const licenses: SeedEntry<'license'>[] = [
  {
    slug: 'proprietary',
    name: 'Proprietary',
    commercialUse: 'CONDITIONAL',
    conditions: "Use, commercial use included, follows the vendor's terms of service.",
    source: 'llm-reference',
  },
  {
    slug: 'mit',
    name: 'MIT License',
    spdxId: 'MIT',
    url: 'https://opensource.org/license/mit',
    commercialUse: 'ALLOWED',
    source: 'modelgraph',
  },
  {
    slug: 'mit-open-core',
    name: 'MIT License (core)',
    url: 'https://github.com/BerriAI/litellm/blob/main/LICENSE',
    commercialUse: 'CONDITIONAL',
    conditions: 'The core is MIT; parts of the repository carry a commercial licence. Not checked against the file.',
    source: 'modelgraph',
  },
  {
    slug: 'apache-2.0',
    name: 'Apache License 2.0',
    spdxId: 'Apache-2.0',
    url: 'https://www.apache.org/licenses/LICENSE-2.0',
    commercialUse: 'ALLOWED',
    source: 'modelgraph',
  },
  {
    slug: 'llama-3.3-community',
    name: 'Llama 3.3 Community License',
    url: 'https://www.llama.com/llama3_3/license/',
    commercialUse: 'CONDITIONAL',
    source: 'modelgraph',
  },
];
