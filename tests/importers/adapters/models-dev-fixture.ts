/** A model as both halves of models.dev publish it. */
export const rocket = {
  id: 'rocket-1',
  name: 'Rocket 1',
  attachment: true,
  reasoning: true,
  tool_call: true,
  temperature: true,
  open_weights: false,
  release_date: '2026-03',
  last_updated: '2026-04-01',
  modalities: { input: ['text', 'image', 'pdf'], output: ['text'] },
  limit: { context: 200_000, input: 150_000, output: 32_000 },
};

/** A provider with its routes. */
export const provider = (models: object, more: object = {}) => ({
  id: 'x',
  name: 'X',
  npm: '@ai-sdk/openai-compatible',
  env: ['X_KEY'],
  doc: 'https://docs.example.com/models',
  models,
  ...more,
});
