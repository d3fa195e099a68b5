const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The global id of a thing: its type and its uuid, opaque to clients. */
export function globalId(type: string, id: string): string {
  return Buffer.from(`${type}:${id}`).toString('base64url');
}

/** The type and uuid in a global id; null when it is none of ours. */
export function parseGlobalId(text: string): { type: string; id: string } | null {
  const [type, id] = Buffer.from(text, 'base64url').toString('utf8').split(':');
  return type && id && uuid.test(id) ? { type, id } : null;
}

/** The uuid in a global id of the type; null when it is none. */
export function uuidOf(type: string, text: string): string | null {
  const parsed = parseGlobalId(text);
  return parsed?.type === type ? parsed.id : null;
}
