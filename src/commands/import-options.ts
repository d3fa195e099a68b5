/** What the command line says of an import. */
export interface ImportOptions {
  dryRun?: boolean;
  json?: boolean;
  strict?: boolean;
  observedOn?: string;
  excludeShareAlike?: boolean;
}
