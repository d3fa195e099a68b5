/** What the server has written into the page: the answer that its address needs, so that it need not be asked for again. */
interface Boot {
  /** Whether GraphiQL is served, so that queries can be shown there. */
  graphiql: boolean;
  /** The operation that was answered; null when the page is of another kind. */
  answer: { documentId: string; variables: Record<string, unknown>; data: unknown } | null;
}

const nothing: Boot = { graphiql: true, answer: null };

/** What came with the page; without it (the development server) the pages ask for everything. */
export const boot: Boot = JSON.parse(document.getElementById('boot')?.textContent ?? 'null') ?? nothing;
