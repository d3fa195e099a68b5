/** What is known of a request before its body is read: that of the Fetch API, or of Node itself. */
export interface RequestHead {
  readonly method: string;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
}
