/** What the server has written into the page: the answers that its address needs, so that they need not be asked for again. */
interface Boot {
  /** Whether GraphiQL is served, so that queries can be shown there. */
  graphiql: boolean;
  /** The operations that were answered. */
  answers: { documentId: string; variables: Record<string, unknown>; data: unknown }[];
}

const nothing: Boot = { graphiql: true, answers: [] };

/** What came with the page; without it (the development server) the pages ask for everything. */
export const boot: Boot = JSON.parse(document.getElementById('boot')?.textContent ?? 'null') ?? nothing;
