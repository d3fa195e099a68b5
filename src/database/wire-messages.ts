/** A message of the PostgreSQL wire protocol: one letter, its length, its body. */
interface WireMessage {
  readonly type: string;
  /** The whole message, with letter and length. */
  readonly bytes: Buffer;
}

const headerBytes = 5;

/** One message with the given body. */
export function wireMessage(type: string, body: Buffer = Buffer.alloc(0)): Buffer {
  const header = Buffer.alloc(headerBytes);
  header.write(type, 'latin1');
  header.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([header, body]);
}

/** The complete messages at the beginning of some bytes. */
export function* messagesIn(bytes: Buffer): Generator<WireMessage> {
  let offset = 0;
  while (offset + headerBytes <= bytes.length) {
    const end = offset + 1 + bytes.readInt32BE(offset + 1);
    if (end > bytes.length) return;
    yield { type: String.fromCharCode(bytes[offset] as number), bytes: bytes.subarray(offset, end) };
    offset = end;
  }
}

/** The first text of a message's body (the SQL of a Query, the name of a Parse …) and the second. */
export function leadingTexts(message: Buffer): [string, string] {
  const [first = '', second = ''] = message.toString('utf8', headerBytes).split('\0', 2);
  return [first, second];
}

/** Tells a client that a query is over; `I` is outside a transaction. */
export function readyForQuery(status: 'I' | 'T' | 'E'): Buffer {
  return wireMessage('Z', Buffer.from(status));
}

/** A query in text, as a client sends it. */
export function query(text: string): Buffer {
  return wireMessage('Q', Buffer.from(`${text}\0`));
}

/** An error answer that pg turns into a DatabaseError. */
export function errorResponse(code: string, message: string, hint: string): Buffer {
  return wireMessage('E', Buffer.from(`SERROR\0VERROR\0C${code}\0M${message}\0H${hint}\0\0`));
}

/** What a server says to a client that has just connected, when it asks for no password. */
export function handshake(serverVersion: string, connection: number): Buffer {
  const parameters = {
    server_version: serverVersion,
    server_encoding: 'UTF8',
    client_encoding: 'UTF8',
    DateStyle: 'ISO, MDY',
    TimeZone: 'UTC',
    integer_datetimes: 'on',
    standard_conforming_strings: 'on',
  };
  const key = Buffer.alloc(8);
  key.writeInt32BE(connection, 0);
  return Buffer.concat([
    wireMessage('R', Buffer.alloc(4)),
    ...Object.entries(parameters).map(([name, value]) => wireMessage('S', Buffer.from(`${name}\0${value}\0`))),
    wireMessage('K', key),
    readyForQuery('I'),
  ]);
}
