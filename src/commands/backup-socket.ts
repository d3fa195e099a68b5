import { request as httpRequest, type IncomingMessage } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { firstLine, OperatorError } from '../database/errors.ts';

/** A backup by the process that listens on a socket, as it stands in its file. */
export async function fetchBackup(socketPath: string): Promise<Buffer> {
  try {
    const response = await new Promise<IncomingMessage>((answered, reject) => {
      const request = httpRequest({ socketPath, path: '/backup', method: 'POST' }, answered);
      request.once('error', reject);
      request.end();
    });
    const body = await buffer(response);
    if (response.headers['content-type'] !== 'application/octet-stream') throw new Error(body.toString('utf8'));
    return body;
  } catch (error) {
    throw new OperatorError(`the server could not make the backup: ${firstLine(error)}`, { cause: error });
  }
}
