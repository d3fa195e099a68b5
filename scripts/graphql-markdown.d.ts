// The package has no types of its own. Its main file also loads what fetches schemas, which nothing here needs.
declare module 'graphql-markdown/src/renderSchema.js' {
  import type { IntrospectionQuery } from 'graphql';

  interface RenderOptions {
    title?: string;
    prologue?: string;
    skipTableOfContents?: boolean;
    /** Takes each line; the console when left out. */
    printer?: (line: string) => void;
  }

  const renderSchema: (schema: IntrospectionQuery, options?: RenderOptions) => void;
  export = renderSchema;
}
