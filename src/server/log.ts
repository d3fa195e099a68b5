/** Takes what the operator should know. Fields are for machines; the message alone must make sense to people. */
export interface Log {
  info(message: string, fields?: object): void;
  warn(message: string, fields?: object): void;
  /** @param error what went wrong, as it was thrown */
  error(message: string, error: unknown): void;
}
